// Whether the release calendar of a publication holds together.
import type { Report } from '../problems/problem.ts';
import type { Publication } from '../statistics/publication.ts';
import type { CalendarEntry } from '../statistics/release-calendar.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { YamlFile } from './parse-yaml.ts';

/** Reports periods of another kind, periods that stand twice, and changes that are out of order or change nothing. */
export function checkCalendar({ calendar, frequency }: Publication, file: YamlFile, report: Report): void {
  checkListedOnce(
    calendar.map(({ period }) => period.id),
    ['calendar'],
    file,
    report,
  );
  for (const [index, entry] of calendar.entries()) {
    if (!frequency.includes(entry.period.kind)) {
      const place = file.placeOf(['calendar', index, 'period']);
      const particulars = { period: entry.period.id, frequency: frequency.join(', ') };
      report({ code: 'calendar-period-kind', place, particulars });
    }
    checkChanges(entry, index, file, report);
  }
}

function checkChanges({ promised, changes }: CalendarEntry, entry: number, file: YamlFile, report: Report): void {
  let [due, last] = [promised, ''];
  for (const [index, { on, to }] of changes.entries()) {
    const placeOf = (key: 'on' | 'to') => file.placeOf(['calendar', entry, 'changes', index, key]);
    if (on <= last) report({ code: 'calendar-change-order', place: placeOf('on'), particulars: { on, before: last } });
    if (to < on) report({ code: 'calendar-change-past', place: placeOf('to'), particulars: { on, to } });
    if (to === due) report({ code: 'calendar-change-same', place: placeOf('to'), particulars: { to } });
    [due, last] = [to, on];
  }
}
