// Problems in what things were called before: formerly in publication.yaml, dimensions.yaml and indicators.yaml.
import type { ProblemKind } from '../problem-kind.ts';

export const formerCodeProblems = {
  'former-code-used': {
    what: {
      sv: '”{written}” står som ett tidigare namn, men används fortfarande.',
      en: '“{written}” stands as a former name, but is still in use.',
    },
    remedy: {
      sv: 'Ta bort det ur formerly, eller byt namn på det som fortfarande heter så.',
      en: 'Remove it from formerly, or rename what is still called so.',
    },
    guide:
      'En adress kan bara leda till ett ställe. Så länge något heter så, går adressen dit, och kan inte leda någon annanstans.',
  },
  'former-code-twice': {
    what: {
      sv: 'Både ”{owner}” och den här säger sig ha hetat ”{written}”.',
      en: 'Both “{owner}” and this one say that they were called “{written}”.',
    },
    remedy: {
      sv: 'Behåll ”{written}” hos en av dem: den som läsaren ska komma till.',
      en: 'Keep “{written}” with one of them: the one that readers should come to.',
    },
    guide:
      'En gammal adress kan bara leda till ett ställe. Delades något upp i flera, väljer ni vart den som följer en gammal länk ska komma.',
  },
} as const satisfies Record<string, ProblemKind>;
