// Text in XML: what has a meaning there is written as itself.
import { escapeHtml } from '../views/escape-html.ts';

// XML 1.0 (https://www.w3.org/TR/xml/#charsets) has no control characters but tab and line ends, not even escaped.
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Escapes text for the content and the double-quoted attributes of elements; characters that XML does not have go. */
export function escapeXml(text: string): string {
  return escapeHtml(leaveOutUnwritable(text));
}

/** The text without what XML has no way to write: control characters, and halves of pairs that stand alone. */
export function leaveOutUnwritable(text: string): string {
  return text.replace(notInXml, '');
}
