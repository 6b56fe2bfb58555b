// The page that stands in for the site as long as data/ has never been without errors.
import { messagesIn } from '../i18n/messages.ts';
import { isError } from '../problems/severity.ts';
import type { Language } from '../statistics/language.ts';
import { answerPage } from './answer-preview.ts';
import { Html, html } from './html.ts';
import type { PreviewState } from './preview-state.ts';

/** A whole HTML document. Its script shows the site once there is one. */
export function renderProblemsPage(state: PreviewState, language: Language): string {
  const { problems, title } = answerPage(state, '', language);
  const { preview } = messagesIn(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}${preview.errors(state.problems.filter(isError).length)}</title>
<link rel="icon" href="data:,">
<script type="module" src="${state.base}src/preview/browser/preview.ts"></script>
</head>
<body>
<main data-preview-problems>${new Html(problems)}</main>
</body>
</html>`.text;
}
