/** Shows what the build wrote for the time when a promised day is over: it did not know when that would be read. */
for (const notice of document.querySelectorAll<HTMLElement>('[data-over]')) {
  notice.hidden = Date.now() < Date.parse(notice.dataset['over'] ?? '');
}
