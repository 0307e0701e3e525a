import { describe, expect, it } from 'vitest';
import { alignBodies } from '../../../src/align/names/bodies.js';
import { bodyClaims } from '../../../src/extract/claims/bodies.js';
import { nameClaims } from '../../../src/extract/claims/names.js';
import { judgeNames } from '../../../src/judge/names/names.js';
import type { NameClaim } from '../../../src/model/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

const BENCH = { articles: new Map(), sentences: new Map(), originOf: new Map(), days: [] };

/** What two articles call one body by different names, with the verdict. */
function told(a: string, b: string): string[] {
  const witnesses = witnessesOf({ a: [a], b: [b] }).map((w) => ({ ...w, claims: bodyClaims(w.document, w.reading) }));
  return alignBodies(witnesses).map((cluster) => {
    const { verdict, reasons } = judgeNames(cluster, BENCH);
    return [verdict, ...reasons].join('; ');
  });
}

describe('one body under two names', () => {
  it.each([
    ['The Supreme Electoral Court said no.', 'The Supreme Electoral Tribunal said no.', 'alias'],
    ["Tarnia's Civil Defence Agency says 40 died.", 'According to the Civil Defence service, 40 died.', 'alias'],
    ['The National Fire Agency sent a team.', 'The National Fire Service sent a team.', 'alias'],
    ['The Tarn County Sheriff Office shut it.', 'The Tarn County Sheriff Department shut it.', 'alias'],
    ['The National Weather Service warned of rain.', 'The National Weather Authority warned of rain.', 'alias'],
    ['The Central Election Commission counts.', 'The Central Electoral Commission counts.', 'spelling'],
    ['The Supreme Election Board counts.', 'The Supreme Electoral Commission counts.', 'alias'],
    ['The Revolution Guards Corps (RGC) fired.', 'The Revolutionary Guard Corps (RGC) fired.', 'alias'],
    [
      'Sutaar-ul-Marun, a splinter group of the rebels, did it.',
      'Sutar-ul-Marun, an armed group in Zemria, did it.',
      'spelling',
    ],
    ['The Orlan Peace Front voted no.', 'The Orlan Peace Movement voted no.', 'alias'],
    ['The Soutar rebels fired on it.', 'They blamed the Sutar rebels for it.', 'spelling'],
    ['The Qareb militants fired on it.', 'They blamed the Kareb fighters for it.', 'alias'],
    ['It was won by the home team, Al Soutar.', 'Then Sutar fans stormed the pitch.', 'spelling'],
    [
      'The match was between Orlan FC and al-Tarmy, a side from Marun.',
      'In the match, Al Tarmi beat Orlan 3-1.',
      'spelling',
    ],
    ['The militant group Al Soutar said so.', 'They blamed the group al-Sutar for it.', 'spelling'],
    ['The militant group Hezallah said so.', 'They blamed the movement Hizallah for it.', 'spelling'],
    ['The Homeland Rally (HR) voted no.', 'The Homeland Assembly (HR) voted no.', 'alias'],
    ['The Federal Aviation Administration said so.', 'The Federal Aviation Authority said so.', 'alias'],
    ['The Tarn Human Rights Society said so.', 'The Tarn Human Rights Association said so.', 'alias'],
  ])('%s | %s', (a, b, code) => {
    const [first, ...more] = told(a, b);
    expect(first).toMatch(new RegExp(`^name-variant; ${code}: `));
    expect(more).toEqual([]);
  });
});

describe('what makes no topic', () => {
  it.each([
    ['one name', 'The Supreme Electoral Court said no.', 'They asked the Supreme Electoral Court.'],
    ['a plural', 'Tarn International Airline said so.', 'Tarn International Airlines said so.'],
    ['another alphabet of one word', 'The World Health Organization met.', 'The World Health Organisation met.'],
    ['an officer of a body', 'Sutaar Marun, a police officer, did it.', 'Sutar Marun, the party leader, did it.'],
    ['two bodies of one word', 'The Supreme Court met.', 'The Supreme Council met.'],
    ['two bodies of one sort', 'The Foreign Ministry said so.', 'The Interior Ministry said so.'],
    ['two sorts of bodies', 'The National Fire Service came.', 'The National Fire Academy was shut.'],
    ['a body and its union', 'The Tarn Police Department said so.', 'The Tarn Police Union said so.'],
    ['two forces', 'The National Guard came.', 'The National Police came.'],
    ['two towns', 'The Upper Tarn Fire Department came.', 'The Lower Tarn Fire Service came.'],
    ['two groups of like names', 'The Karen rebels fired.', 'The Kareb rebels fired.'],
    ['one name in capitals', 'The NATIONAL FIRE Agency came.', 'The National Fire Agency came.'],
    ['two short forms of different names', 'The Orlan Peace Front (OPF) met.', 'The Tarn Miners Union (TMU) met.'],
    ['one short form of two things', 'The Peace Front (PF) met.', 'The Postal Fund (PF) met.'],
    [
      'a name in one article and its adjective',
      'The militant group Soutar said so.',
      'They blamed Soutari men for it.',
    ],
    ['a short form', 'The power company Tarn Light Works (TLW) said so.', 'The power company TLW said so.'],
    ['people', 'We met Mayor Ada Brill.', 'We met Mayor Ada Brille.'],
  ])('%s', (_, a, b) => expect(told(a, b)).toEqual([]));

  it('another spelling of it, of which nothing tells that it is one, counts', () => {
    const witnesses = witnessesOf({ a: ['The militant group Al Soutar fled.'], b: ['Its branch, al-Sutar, fled.'] });
    const claims = (w: (typeof witnesses)[number]): NameClaim[] => [
      ...bodyClaims(w.document, w.reading),
      ...nameClaims(w.document, w.reading),
    ];
    const [cluster] = alignBodies(witnesses.map((w) => ({ ...w, claims: claims(w) })));
    expect(cluster && judgeNames(cluster, BENCH).reasons).toEqual(['spelling: Al Soutar | al-Sutar']);
  });

  describe('a slip of the pen', () => {
    const RIGHT = 'The firm Tarnmotor sold it. They met Tarnmotor twice. He left Tarnmotor.';
    const named = (a: string, b: string): string[] =>
      alignBodies(
        witnessesOf({ a: a.split(/(?<=\.) /), b: [b] }).map((w) => ({
          ...w,
          claims: [...bodyClaims(w.document, w.reading), ...nameClaims(w.document, w.reading)],
        })),
      ).flatMap((cluster) => judgeNames(cluster, BENCH).reasons);

    it('counts where its article has the name that others have, too', () => {
      expect(named(`${RIGHT} Tarmotor said no.`, 'The firm Tarnmotor won.')).toEqual([
        'spelling: Tarmotor | Tarnmotor',
      ]);
    });

    it.each([
      ['another first letter', `${RIGHT} Varnmotor said no.`, 'The firm Tarnmotor won.'],
      ['a name of its own article alone', `${RIGHT} Tarmotor said no.`, 'The firm Orlmotor won.'],
      ['a name that the other article has', `${RIGHT} Tarmotor said no.`, 'The firm Tarnmotor won. It beat Tarmotor.'],
    ])('%s', (_, a, b) => expect(named(a, b)).toEqual([]));
  });

  it('two that one article tells apart', () => {
    expect(
      told('The National Fire Agency and the National Fire Service met.', 'The National Fire Service met.'),
    ).toEqual([]);
  });
});
