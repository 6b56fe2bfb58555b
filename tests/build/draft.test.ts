// A release that is being prepared: nothing of it is in the built site, and nothing that is not confirmed can be built.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { casesFolder } from '../problems/problem-cases.ts';
import { listFiles, Workplace } from './run-build.ts';

const place = new Workplace('draft');
const release = 'kundcenter/2019-T2/v1';

afterAll(() => place.remove());

describe('the built site', { timeout: 240_000 }, () => {
  test('has nothing of a draft in any byte', () => {
    cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
    cpSync(join(casesFolder, 'text-unconfirmed/data'), place.data, { recursive: true });
    place.change(`${release}/release.mdx`, /fler än/, 'jordgubbsfärgade än');
    place.write(`${release}/answer-times.csv`, 'answer_time;calls_change\n7654;4\n');
    expect(place.build().status).toBe(0);
    const found = listFiles(place.site).filter((path) => {
      const text = readFileSync(join(place.site, path), 'utf8');
      return [path, text].some((one) => /2019-t2|jordgubb|unconfirmed">|7\W{0,8}654/i.test(one));
    });
    expect(found).toEqual([]);
  });

  test('cannot be built while what is to be published is not confirmed', () => {
    place.change(`${release}/release.yaml`, /status: draft/, 'status: final');
    const { status, said } = place.build();
    expect(status).toBe(1);
    expect(said).toContain('[text-unconfirmed-published]');
  });
});
