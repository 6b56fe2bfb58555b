// Problems in the accessibility statement of the site.
import type { ProblemKind } from '../problem-kind.ts';

export const accessibilityProblems = {
  'accessibility-item-missing': {
    severity: 'warning',
    what: {
      sv: 'Tillgänglighetsredogörelsen saknar uppgifter som Digg kräver: {items}.',
      en: 'The accessibility statement lacks what Digg requires: {items}.',
    },
    remedy: {
      sv: 'Lägg till under accessibility: {lines}.',
      en: 'Add below accessibility: {lines}.',
    },
    guide:
      'Varje webbplats från en kommun eller myndighet ska ha en tillgänglighetsredogörelse. Digg bestämmer vad som ska stå i den. Det mesta står redan på sidan, men det här vet bara ni. Bygget går igenom ändå.',
  },
  'accessibility-contradiction': {
    what: {
      sv: 'Redogörelsen säger att webbplatsen är helt förenlig med lagen men räknar upp en brist.',
      en: 'The statement says that the site complies wholly with the act but lists a shortcoming.',
    },
    remedy: {
      sv: 'Skriv compliance: partial, eller ta bort bristen när den är åtgärdad.',
      en: 'Write compliance: partial, or remove the shortcoming once it is mended.',
    },
    guide: 'Innehåll som lagen inte gäller (reason: exempt) får räknas upp även när webbplatsen är helt förenlig.',
  },
} as const satisfies Record<string, ProblemKind>;
