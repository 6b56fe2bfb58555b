// Problems with links and components in narratives, and with the attributes of components.
import type { ProblemKind } from '../problem-kind.ts';

export const componentProblems = {
  'link-address': {
    what: {
      sv: 'Det går inte att länka till adressen ”{address}”.',
      en: 'The address “{address}” cannot be linked to.',
    },
    remedy: {
      sv: 'Länka till https://, mailto:, tel: eller en sida på webbplatsen, som börjar med / eller ./.',
      en: 'Link to https://, mailto:, tel: or a page of the site, which begins with / or ./.',
    },
    guide:
      'En länk till en annan webbplats börjar med https://. Adresser som kör program, som javascript:, släpps inte igenom.',
  },
  'link-angles': {
    what: {
      sv: 'Adressen {address} kan inte stå mellan < och >.',
      en: 'The address {address} cannot stand between < and >.',
    },
    remedy: { sv: 'Ta bort < och >, eller skriv [text](adress).', en: 'Remove < and >, or write [text](address).' },
    guide: 'En webb- eller e-postadress blir en länk av sig själv. Bättre är en länk med ord som säger vart den leder.',
  },
  'link-empty': {
    what: { sv: 'Länken till {address} har ingen text.', en: 'The link to {address} has no text.' },
    remedy: {
      sv: 'Skriv mellan hakparenteserna vart länken leder.',
      en: 'Write between the square brackets where the link leads.',
    },
    guide: 'Den som lyssnar på sidan hör bara länkens text.',
  },
  'link-broken': {
    what: {
      sv: 'Länken har ett mellanslag för mycket och blir ingen länk.',
      en: 'The link has a space too many and becomes no link.',
    },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
    guide:
      'Mellan ] och ( ska det inte finnas något mellanslag, och inte heller inne i adressen. Där skrivs ett mellanslag som %20.',
  },
  'component-unknown': {
    what: { sv: 'Det finns ingen komponent <{name}>.', en: 'There is no component <{name}>.' },
    remedy: { sv: 'Komponenterna är: {known}.', en: 'The components are: {known}.' },
    guide: 'Komponenternas namn skrivs med stor begynnelsebokstav, exakt som i listan.',
  },
  'component-place': {
    what: { sv: '<{name}> kan inte stå {where}.', en: '<{name}> cannot stand {where}.' },
    remedy: { sv: '{remedy}.', en: '{remedy}.' },
    guide:
      'Figure, Change, Approx, Rank, Target och Free står inne i meningar, och Free har bara ord i sig. De andra komponenterna står på egna rader, med en tom rad före och efter.',
  },
  'component-content': {
    what: { sv: '<{name}> ska ha text i sig.', en: '<{name}> should have text inside.' },
    remedy: { sv: 'Skriv <{name}>text</{name}>.', en: 'Write <{name}>text</{name}>.' },
    guide: 'Lead, Note, Quote och Free omger en text. I Free är texten en del av en mening.',
  },
  'component-closed': {
    what: { sv: '<{name}> ska inte ha någon text i sig.', en: '<{name}> should have no text inside.' },
    remedy: {
      sv: 'Skriv <{name} … /> och flytta texten utanför.',
      en: 'Write <{name} … /> and move the text outside.',
    },
    guide: 'Komponenten hämtar sitt innehåll ur datafilerna.',
  },
  'attribute-unknown': {
    what: { sv: '<{name}> har inget attribut ”{attribute}”.', en: '<{name}> has no attribute “{attribute}”.' },
    remedy: { sv: 'Det här går att ange: {known}.', en: 'These can be given: {known}.' },
    guide:
      'Attribut är det som står efter komponentens namn, som indicator="…". Figure, Change, Approx, Rank och Target kan också ha dimensioner som attribut.',
  },
  'attribute-missing': {
    what: { sv: '<{name}> saknar attributet ”{attribute}”.', en: '<{name}> lacks the attribute “{attribute}”.' },
    remedy: { sv: 'Lägg till {attribute}="…".', en: 'Add {attribute}="…".' },
    guide: 'Komponenten behöver veta vilken indikator, tabell eller förvaltning den gäller.',
  },
  'attribute-twice': {
    what: {
      sv: '<{name}> har attributet ”{attribute}” två gånger.',
      en: '<{name}> has the attribute “{attribute}” twice.',
    },
    remedy: { sv: 'Behåll ett av dem.', en: 'Keep one of them.' },
    guide: 'Samma attribut kan bara stå en gång i en komponent.',
  },
  'attribute-blank': {
    what: {
      sv: 'Attributet ”{attribute}” i <{name}> är tomt.',
      en: 'The attribute “{attribute}” of <{name}> is blank.',
    },
    remedy: {
      sv: 'Skriv {attribute}="…", eller ta bort attributet.',
      en: 'Write {attribute}="…", or remove the attribute.',
    },
    guide: 'Ett attribut som ska ha ett värde har inget mellan citattecknen.',
  },
  'attribute-quotes': {
    what: {
      sv: 'Värdet på ”{attribute}” i <{name}> står inte inom raka citattecken.',
      en: 'The value of “{attribute}” of <{name}> is not in straight quotes.',
    },
    remedy: { sv: 'Skriv {corrected}.', en: 'Write {corrected}.' },
    guide:
      'Word byter raka citattecken mot ”typografiska”. Runt ett värde ska det vara raka: ". Skriv texterna i en textredigerare, eller stäng av funktionen i Word.',
  },
  'attribute-flag': {
    what: {
      sv: 'Attributet ”{attribute}” i <{name}> ska inte ha något värde.',
      en: 'The attribute “{attribute}” of <{name}> should have no value.',
    },
    remedy: { sv: 'Skriv bara {attribute}.', en: 'Write {attribute} alone.' },
    guide: 'Ett attribut som bare betyder ja när det står där. Det skrivs utan likhetstecken.',
  },
  'attribute-choice': {
    what: {
      sv: '”{written}” går inte att välja för {attribute} i <{name}>.',
      en: '“{written}” is not a choice for {attribute} of <{name}>.',
    },
    remedy: { sv: 'Välj något av: {choices}.', en: 'Choose one of: {choices}.' },
    guide: 'Här finns bara ett fåtal ord att välja bland.',
  },
} as const satisfies Record<string, ProblemKind>;
