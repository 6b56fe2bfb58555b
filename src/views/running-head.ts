// What stands at the head of each printed sheet, for the style sheet of the page.

/** The rule that hands `text` to styles/print.css, to be written into a `<style>`. */
export function formatRunningHead(text: string): string {
  const escaped = text.replaceAll(/["\\<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `:root{--running:"${escaped}"}`;
}
