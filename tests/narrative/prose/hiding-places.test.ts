// Where and how a figure may be typed so that it looks like something else.
import { describe, expect, test } from 'vitest';
import { findInText } from './describe-figure.ts';

describe('findTypedFigures', () => {
  test.each([
    ['a heading', '## Hela 4321 cyklar', ['4321']],
    ['a quotation', '<Quote person="Ett ombud" role="chef">\nVi har 4321 cyklar.\n</Quote>', ['4321']],
    ['who is quoted', '<Quote person="Ett av 4321 ombud" role="chef">\nText\n</Quote>', ['4321']],
    ['the role of who is quoted', '<Quote person="Ett ombud" role="chef för 4321 cyklar">\nText\n</Quote>', ['4321']],
    ['a lead', '<Lead>Vi har 4321 cyklar.</Lead>', ['4321']],
    ['a note', '<Note>\nVi har 4321 cyklar.\n</Note>', ['4321']],
    ['a list within a list', '- Cyklar\n  - 4321 hyrda', ['4321']],
    ['a link', 'Se [våra 4321 cyklar](/cyklar/).', ['4321']],
    ['emphasis around a part of it', 'Vi har *4*321 cyklar.', ['4321']],
    ['code', 'Vi har `4321` cyklar.', ['4321']],
    ['after a component', '￼ 4321 cyklar', ['4321']],
    ['a reference for a sign', 'Vi har 43&#50;1 cyklar, 4&nbsp;321 totalt.', ['4321', '4321']],
    ['a backslash', 'Vi har 43\\21 cyklar.', ['43', '21']],
    ['digits of another script', 'Vi har ４３２１ cyklar.', ['4321']],
    ['glued to its word', 'Vi har 4321cyklar.', ['4321']],
    ['in thousands', 'Vi har 4,3k cyklar.', ['4300']],
    ['with a point for thousands', 'Vi har 4.321 cyklar.', ['4321']],
    ['with a point for a comma', 'Vi gav dem 4.3 i betyg, 4.25 procent fler.', ['4.3', 'up 4.25 %']],
    ['with a price sign', 'De kostar 4321:- var.', ['4321']],
    ['a proportion', 'Det är 1:5 cyklar.', ['1', '5']],
    ['a fraction in one sign', 'Vi hyr ut ½ av cyklarna i 2½ timme.', ['0.5', '9000 s']],
    ['a fraction with a slash', 'Vi hyr ut 3/4 av cyklarna.', ['0.75 share']],
    ['half of a thing', 'Vi hyr ut halva lagret.', ['0.5 share']],
    ['percent with a hyphen', 'Vi har 12 %-enheter fler, en 12-procentig ökning.', ['up 12 pp', '12 %']],
    ['words for thousands', 'Vi har fyrtiotusen cyklar.', ['40000']],
  ])('finds what is typed in or as %s', (_, text, figures) => {
    expect(findInText(text, 'sv')).toEqual(figures);
  });
});
