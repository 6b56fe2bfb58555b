// What the accessibility statement says of the site: the items that Digg requires, in the words of the site's publisher.
// What is not known is said to be missing; the check asks for it.
import { formatCount } from '../format/format-count.ts';
import { formatDate } from '../format/format-period.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { AccessibilityException } from '../statistics/accessibility-statement.ts';
import { type Language, type LocalizedText, selectText, type TextInLanguage } from '../statistics/language.ts';

/** Content that is not accessible, with the reason. */
export interface ExceptionView {
  readonly content: TextInLanguage;
  readonly why: TextInLanguage;
  readonly alternative?: TextInLanguage;
}

export interface AccessibilityPageView {
  readonly siteName: string;
  readonly siteAddress: string;
  /** The public body, or that it is not stated. */
  readonly body: string;
  /** "delvis förenlig" */
  readonly compliance: string;
  /** How and when the site was assessed, and when the statement was last gone through: a sentence each. */
  readonly assessment: readonly string[];
  /** The last automatic test that passed, as a sentence; empty when there has been none. */
  readonly lastTest: string;
  readonly email?: string;
  readonly form?: string;
  /** By reason; each list may be empty. */
  readonly exceptions: Readonly<Record<AccessibilityException['reason'], readonly ExceptionView[]>>;
}

/** Makes what the accessibility page tells of the site. */
export function makeAccessibilityPage(
  { site, accessibilityTest }: Catalogue,
  language: Language,
): AccessibilityPageView {
  const [firstLanguage = language] = site.languages;
  const words = messagesIn(language).accessibility;
  const { accessibility: statement } = site;
  const select = (text: LocalizedText): TextInLanguage => selectText(text, language, firstLanguage);
  const listExceptions = (wanted: AccessibilityException['reason']): readonly ExceptionView[] =>
    (statement?.exceptions ?? [])
      .filter(({ reason }) => reason === wanted)
      .map(({ content, why, alternative }) => ({
        content: select(content),
        why: select(why),
        ...(alternative !== undefined && { alternative: select(alternative) }),
      }));
  const { assessed_on: assessed, updated_on: updated } = statement ?? {};
  return {
    siteName: select(site.name).text,
    siteAddress: site.url,
    body: statement?.body === undefined ? words.notStated : select(statement.body).text,
    compliance: words.compliance[statement?.compliance ?? 'unknown'],
    assessment: [
      words.method[statement?.method ?? 'unknown'],
      assessed === undefined ? words.notAssessed : words.assessed(formatDate(assessed, language)),
      updated === undefined ? words.notUpdated : words.updated(formatDate(updated, language)),
    ],
    lastTest:
      accessibilityTest === undefined
        ? ''
        : words.lastTest(
            formatDate(accessibilityTest.tested_on, language),
            formatCount(accessibilityTest.tests, language),
            formatCount(accessibilityTest.pages, language),
            accessibilityTest.axe,
          ),
    ...(statement?.email !== undefined && { email: statement.email }),
    ...(statement?.url !== undefined && { form: statement.url }),
    exceptions: {
      shortcoming: listExceptions('shortcoming'),
      burden: listExceptions('burden'),
      exempt: listExceptions('exempt'),
    },
  };
}
