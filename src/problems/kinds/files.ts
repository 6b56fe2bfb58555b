// Problems with files and folders: missing, unreadable, not expected.
import type { ProblemKind } from '../problem-kind.ts';

export const fileProblems = {
  'file-missing': {
    what: { sv: 'Filen {name} saknas.', en: 'The file {name} is missing.' },
    remedy: {
      sv: 'Lägg till filen. Guiden om datafilerna visar vad den ska innehålla.',
      en: 'Add the file. The guide to the data files shows what it holds.',
    },
    guide:
      'En fil som alltid ska finnas finns inte, eller heter något annat. Kontrollera stavningen och filändelsen. Windows döljer ibland filändelsen, så att release.yaml i själva verket heter release.yaml.txt.',
  },
  'file-empty': {
    what: { sv: 'Filen är tom.', en: 'The file is empty.' },
    remedy: {
      sv: 'Fyll i innehållet, eller ta bort filen om den inte behövs.',
      en: 'Fill it in, or remove the file if it is not needed.',
    },
    guide: 'Filen finns, men det står ingenting i den.',
  },
  'file-encoding': {
    what: {
      sv: 'Filen är inte sparad som UTF-8, utan troligen som {encoding}.',
      en: 'The file is not saved as UTF-8, but probably as {encoding}.',
    },
    remedy: {
      sv: 'Spara den på nytt: välj ”CSV UTF-8 (kommaavgränsad)” i Excel, eller kodningen UTF-8 i textredigeraren.',
      en: 'Save it again: choose “CSV UTF-8 (Comma delimited)” in Excel, or the encoding UTF-8 in the text editor.',
    },
    guide:
      'En textfil kan lagra å, ä och ö på flera sätt. Alla filer här ska vara sparade som UTF-8. Den vanliga CSV-filen från Excel är det inte. Platsen i meddelandet är den första bokstaven som inte går att läsa.',
  },
  'file-garbled': {
    what: {
      sv: 'Tecknet ”{sign}” visar att å, ä, ö eller ett annat tecken har gått förlorat.',
      en: 'The sign “{sign}” shows that å, ä, ö or another character has been lost.',
    },
    remedy: {
      sv: 'Rätta tecknet här, och leta efter fler i filen. Spara den som UTF-8.',
      en: 'Correct the character here, and look for more of them in the file. Save it as UTF-8.',
    },
    guide:
      'Filen har någon gång öppnats med fel teckenkodning och sparats igen. Då blir å till exempel � eller Ã¥. Bokstäverna måste skrivas in på nytt, eller filen hämtas från källan igen.',
  },
  'file-office': {
    what: {
      sv: 'Filen är ett dokument från Word eller Excel, inte en textfil.',
      en: 'The file is a document from Word or Excel, not a text file.',
    },
    remedy: {
      sv: 'Öppna den i sitt program och spara den på nytt: från Excel som ”CSV UTF-8”, från Word som oformaterad text.',
      en: 'Open it in its program and save it again: from Excel as “CSV UTF-8”, from Word as plain text.',
    },
    guide:
      'Det räcker inte att byta filändelse på ett dokument, till exempel från .xlsx till .csv. Innehållet måste sparas som text.',
  },
  'file-link': {
    what: {
      sv: 'Detta är en länk till en annan fil eller mapp, och läses inte.',
      en: 'This is a link to another file or folder, and is not read.',
    },
    remedy: {
      sv: 'Ersätt länken med filen eller mappen själv.',
      en: 'Replace the link with the file or folder itself.',
    },
    guide:
      'En symbolisk länk kan peka på vilken fil som helst på den dator som kontrollerar eller bygger webbplatsen. Därför får varken mappen data eller mappen public innehålla länkar.',
  },
  'file-large': {
    what: {
      sv: 'Filen är {size} MB, och får vara högst {most}.',
      en: 'The file has {size} MB, and may have {most} at most.',
    },
    remedy: {
      sv: 'Ta bort det som inte ska publiceras, eller räkna samman raderna innan du sparar filen.',
      en: 'Remove what is not to be published, or add up the rows before you save the file.',
    },
    guide:
      'Två megabyte är tiotusentals rader, mer än någon läsare kan ta till sig. En så stor fil är ofta något annat än det som skulle publiceras, till exempel ett uttag av alla samtal.',
  },
  'sign-hidden': {
    what: {
      sv: 'Här står ett tecken som inte syns, {character}. Antal sådana tecken: {count}.',
      en: 'Here stands a character that cannot be seen, {character}. Number of such characters: {count}.',
    },
    remedy: {
      sv: 'Ta bort tecknet, eller skriv ordet på nytt. Om du klistrar in texten: gör det utan formatering.',
      en: 'Remove the character, or type the word again. If you paste the text, do so without formatting.',
    },
    guide:
      'Några tecken syns inte eller vänder läsriktningen, så att läsaren ser något annat än det som står i filen. De följer ofta med från en webbsida. De gör också att sökningen inte hittar ordet. Mjukt bindestreck och hårt mellanslag går bra.',
  },
  'file-unexpected': {
    what: { sv: '{name} hör inte hemma här och läses inte.', en: '{name} does not belong here and is not read.' },
    remedy: {
      sv: 'Byt namn på eller ta bort den. Här kan finnas: {expected}.',
      en: 'Rename or remove it. Expected here: {expected}.',
    },
    guide:
      'I mappen data får bara det finnas som publiceras. Det skyddar mot att en felstavad fil tyst blir utan verkan, och mot att arbetsmaterial följer med. En Excelfil hör inte hemma här: spara den som CSV UTF-8, eller hämta in siffrorna med npm run import.',
  },
  'period-unknown': {
    what: { sv: '”{period}” är ingen period.', en: '“{period}” is not a period.' },
    remedy: {
      sv: 'Skriv ett år (2021), ett halvår (2021-S1 eller -S2), ett tertial (2021-T1 till -T3), ett kvartal (2021-Q1 till -Q4) eller en månad (2021-01 till -12).',
      en: 'Write a year (2021), a half-year (2021-S1 or -S2), a tertial (2021-T1 to -T3), a quarter (2021-Q1 to -Q4) or a month (2021-01 to -12).',
    },
    guide:
      'En mapp i publikationen, eller en period som något hänvisar till, heter inte som en period. Ett tertial är en tredjedel av ett år, så något 2018-T4 finns inte.',
  },
  'period-not-in-frequency': {
    what: {
      sv: 'Perioden {period} är inte av en sort som publikationen ger ut ({frequency}).',
      en: 'The period {period} is not of a kind that the publication issues ({frequency}).',
    },
    remedy: {
      sv: 'Rätta mappens namn, eller lägg till sorten under frequency i publication.yaml.',
      en: 'Correct the name of the folder, or add the kind to frequency in publication.yaml.',
    },
    guide:
      'Publikationen har angett vilka sorters perioder den ges ut för. Mappen är en riktig period, men av en annan sort.',
  },
  'version-missing': {
    what: { sv: 'Perioden {period} har ingen version.', en: 'The period {period} has no version.' },
    remedy: {
      sv: 'Lägg periodens filer i mappen {period}/v1.',
      en: 'Put the files of the period in the folder {period}/v1.',
    },
    guide: 'Filerna för en period ligger inte direkt i periodens mapp utan i en mapp för versionen, v1.',
  },
  'publication-missing': {
    what: { sv: 'Publikationen {name} har ingen mapp i data.', en: 'The publication {name} has no folder in data.' },
    remedy: {
      sv: 'Skapa mappen, eller rätta namnet i site.yaml.',
      en: 'Make the folder, or correct the name in site.yaml.',
    },
    guide: 'Varje namn under publications i site.yaml är också namnet på en mapp.',
  },
  'publication-name-taken': {
    what: {
      sv: 'En publikation kan inte heta ”{written}”: webbplatsen använder namnet själv.',
      en: 'A publication cannot be called “{written}”: the site uses the name itself.',
    },
    remedy: {
      sv: 'Byt namn på mappen, till exempel till {written}-statistik, och skriv det nya namnet här.',
      en: 'Rename the folder, to {written}-statistics for example, and write the new name here.',
    },
    guide:
      'Publikationens namn blir en del av adressen till dess sidor. Namn som sok, kalender, api och en är redan upptagna av webbplatsens egna sidor och filer, och peers är mappen för andra webbplatsers nyckeltal.',
  },
  'publication-not-listed': {
    what: {
      sv: 'Mappen {name} finns inte med bland publikationerna i site.yaml.',
      en: 'The folder {name} is not among the publications of site.yaml.',
    },
    remedy: {
      sv: 'Lägg till den under publications, eller ta bort mappen.',
      en: 'Add it to publications, or remove the folder.',
    },
    guide:
      'En publikation som inte räknas upp i site.yaml publiceras inte. Därför får mappen inte ligga kvar utan att nämnas.',
  },
  'release-missing': {
    what: { sv: 'Publikationen har ingen utgåva att visa.', en: 'The publication has no release to show.' },
    remedy: {
      sv: 'Lägg till en mapp för en period, till exempel 2018-T2/v1, utan comparison_only.',
      en: 'Add a folder for a period, such as 2018-T2/v1, without comparison_only.',
    },
    guide:
      'Minst en period ska publiceras. Perioder med comparison_only: true används bara för jämförelser och får inga egna sidor.',
  },
  'narrative-without-department': {
    what: {
      sv: 'Filen {written} hör inte till någon förvaltning.',
      en: 'The file {written} does not belong to any department.',
    },
    remedy: {
      sv: 'Döp den efter en kategori i dimensionen department, till exempel {example}.',
      en: 'Name it after a category of the dimension department, such as {example}.',
    },
    guide:
      'I mappen departments heter varje text som förvaltningens kod i dimensions.yaml, med .mdx efter. En engelsk text heter likadant, med .en.mdx.',
  },
} as const satisfies Record<string, ProblemKind>;
