// The page that is left where a page once lay: it leads on by itself, and by a link where that is not wanted. It works on every host.
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../statistics/language.ts';

/** The markup of a page that leads to `address`, with nothing in it that a policy would have to let through. */
export function writeMovedPage(address: string, language: Language): string {
  const { moved } = messagesIn(language);
  const to = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${moved.title}</title>
<link rel="canonical" href="${to}">
</head>
<body>
<main>
<h1>${moved.title}</h1>
<p><a href="${to}">${moved.link}</a></p>
</main>
</body>
</html>
`;
}
