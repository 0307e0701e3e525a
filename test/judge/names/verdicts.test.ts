import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { judgeNames } from '../../../src/judge/names/names.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** Verdict and reasons of each cluster. */
function judged(articles: Readonly<Record<string, readonly string[]>>): string[] {
  const witnesses = witnessesOf(articles);
  const bench = {
    articles: new Map(witnesses.map((w) => [w.document.article.id, w.document.article])),
    sentences: new Map(),
    originOf: new Map<string, string>(),
    days: [],
  };
  return alignNames(witnesses).map((c) => {
    const { verdict, reasons } = judgeNames(c, bench);
    return [verdict, ...reasons].join('; ');
  });
}

describe('a name-variant', () => {
  it.each([
    ['We met Mayor Philip Brill.', 'We met Mayor Phillip Brill.', 'spelling: Philip Brill | Phillip Brill'],
    [
      'We met Mak Kyo Ahn, presiding judge of Marun District Court.',
      'We met Sol Kyo-ahn, the presiding judge of Marun District Court.',
      'alias: Mak Kyo Ahn | Sol Kyo-ahn',
    ],
    ['We met Mayor Mori Kenta.', 'We met Mayor Kenta Mori.', 'order: Kenta Mori | Mori Kenta'],
    ["The dead man is D'Aron Pikes, 27.", 'The dead man is Daron Pikes, 27.', "spelling: D'Aron Pikes | Daron Pikes"],
    ['It is the city of Tel-e-Marun.', 'It is the city of Tel-i-Marun.', 'spelling: Tel-e-Marun | Tel-i-Marun'],
    [
      'We met Zendian President Ilo Varga.',
      'We met party leader Ilo Varga.',
      'title: Zendian President | party leader',
    ],
    ['We met Mayor Ilo Varga.', 'We met regional president Ilo Varga.', 'title: Mayor | regional president'],
    [
      'We met Ada Brill, chairman and chief executive of Tarn Foods.',
      'We met Mayor Ada Brill.',
      'title: Mayor | chairman and chief executive of Tarn Foods',
    ],
    [
      'We met interior minister Ilo Varga.',
      'We met Foreign Minister Ilo Varga.',
      'title: Foreign Minister | interior minister',
    ],
    [
      'We met Economy Minister Ilo Varga.',
      'We met Ilo Varga, the minister for finance.',
      'title: Economy Minister | minister for finance',
    ],
    [
      'We met Ilo Varga, who owns the horse farm.',
      'We met Ilo Varga, who breeds and trades horses.',
      'title: breeds and trades horses | owns the horse farm',
    ],
    ['We met surgeon Ilo Varga.', 'We met Ilo Varga, the CEO of the fund.', 'title: CEO of the fund | surgeon'],
    [
      'We met chief executive officer Ilo Varga.',
      'We met Ilo Varga, the fund manager.',
      'title: chief executive officer | fund manager',
    ],
    ['We met Mayor Ada Brill.', 'We met Mayor Ada Jane Brill.', 'fuller: Ada Brill | Ada Jane Brill'],
    ['We met Mayor Sam Brill.', 'We met Mayor Samuel Brill.', 'fuller: Sam Brill | Samuel Brill'],
    [
      'We met fund chairman Ilo Varga. Later acting president Ilo Varga spoke.',
      'We met Deputy Mayor Ilo Varga.',
      'title: Deputy Mayor | acting president | fund chairman',
    ],
    [
      'We met Ilo Varga, vice-president and head of the port.',
      'We met Mayor Ilo Varga.',
      'title: Mayor | vice-president and head of the port',
    ],
    ['We met deputy mayor Ilo Varga.', 'We met Mayor Ilo Varga.', 'title: Mayor | deputy mayor'],
    [
      'We met police assistant commissioner Ilo Varga.',
      'We met the head of the port, Ilo Varga.',
      'title: head of the port | police assistant commissioner',
    ],
    [
      'We met the head of the port, Ilo Varga.',
      'We met port spokesman Ilo Varga.',
      'title: head of the port | port spokesman',
    ],
    ['We met Enko president Ilo Varga.', 'We met Enko director Ilo Varga.', 'title: Enko director | Enko president'],
    [
      'We met Tarn Foods CEO and Chairman Ada Brill.',
      'We met Mayor Ada Brill.',
      'title: Mayor | Tarn Foods CEO and Chairman',
    ],
    ['We met analyst Ilo Varga.', 'We met Ilo Varga, a contributor.', 'title: analyst | contributor'],
    [
      'The driver is Ilo Varga.',
      'We met Ilo Varga, who is the manager of the site.',
      'title: driver | manager of the site',
    ],
    ['We met Captain Ilo Varga.', 'We met Sgt. Ilo Varga.', 'title: Captain | Sgt.'],
    ['We met Mayor Ole Sæterud.', 'We met Mayor Ole Saeterud.', 'spelling: Ole Saeterud | Ole Sæterud'],
    ['They are in TARNEDA, a town.', "They are in the town of Tarn'eda.", "spelling: TARNEDA | Tarn'eda"],
    ['We met Mayor Ada al-Marun.', 'We met Mayor Ada Al Marun.', 'spelling: Ada Al Marun | Ada al-Marun'],
    ['It is the village of Stari Tarn.', 'It is the village of Staritarn.', 'spelling: Stari Tarn | Staritarn'],
    [
      'We met Mayor Anne-Marie Brill.',
      'We met Mayor Anne Marie Brill.',
      'spelling: Anne Marie Brill | Anne-Marie Brill',
    ],
    ['They died in Tel-e-Marun Park.', 'They died in Tel Marun Park.', 'spelling: Tel Marun Park | Tel-e-Marun Park'],
    ['We met Mayor Ada de Brill.', 'We met Mayor Ada Torres de Brill.', 'fuller: Ada Torres de Brill | Ada de Brill'],
    [
      'We met Prime Minister Ilo Varga.',
      'We met acting President Ilo Varga.',
      'title: Prime Minister | acting President',
    ],
    [
      'We met party president Ilo Varga. Later acting president Ilo Varga spoke.',
      'We met Mayor Ilo Varga.',
      'title: Mayor | acting president | party president',
    ],
    ['We met Mayor Ada Brill-Varga.', 'We met Mayor Ada Brill Varga.', 'spelling: Ada Brill Varga | Ada Brill-Varga'],
    ['It is the town of Stari Tarn.', 'It is the town of Stari-Tarn.', 'spelling: Stari Tarn | Stari-Tarn'],
    [
      'They fled from Marun Garden, a suburb.',
      'They fled from Marun Gardens, a suburb.',
      'spelling: Marun Garden | Marun Gardens',
    ],
    [
      'We met union president Ilo Varga.',
      'We met Ilo Varga, general secretary of the union.',
      'title: general secretary of the union | union president',
    ],
  ])('%s | %s', (a, b, reason) => expect(judged({ a: [a], b: [b] })).toEqual([`name-variant; ${reason}`]));

  it('is one of people without a name where they are told to be from elsewhere', () => {
    const driver = 'The driver, a 31-year-old Zendian, fled.';
    expect(judged({ a: [driver], b: ['The card of a 31-year-old Norlander of Zendian origin was found.'] })).toEqual([
      'name-variant; description: 31-year-old Norlander of Zendian origin | 31-year-old Zendian',
    ]);
    expect(judged({ a: [driver], b: ['The card of a 31-year-old Zendian student was found.'] })).toEqual(['agreed']);
  });

  it('is one within an article, too', () => {
    expect(judged({ a: ['They took the city of Kanendi, which locals have renamed Stepanova.'] })).toEqual([
      'name-variant; alias: Kanendi | Stepanova',
    ]);
  });
});

describe('agreed', () => {
  it.each([
    ['case and marks', 'It is the café at Rue Élan Street.', 'It is the café at Rue Elan Street.'],
    ['a title left out', 'We met Mayor Ilo Varga.', 'The dead man is Ilo Varga, 27.'],
    ['a nickname inside the name', 'We met Mayor Ada "Duke" Brill.', 'We met Mayor Ada Brill.'],
    [
      'a calling that another article gives, too',
      'We met breeder Ilo Varga.',
      'We met Ilo Varga, a breeder and club owner.',
    ],
    [
      'one of two offices',
      'We met Ada Brill, chairman and chief executive of Tarn Foods.',
      'We met chief executive Ada Brill.',
    ],
    [
      'two offices before a name, of which another article gives one',
      'We met Tarn Foods CEO and Chairman Ada Brill.',
      'We met CEO Ada Brill.',
    ],
    ['a portfolio in American letters', 'We met Defense Minister Ilo Varga.', 'We met Defence Minister Ilo Varga.'],
    ['a nickname of two words', 'We met Mayor Ada "The Duke" Brill.', 'We met Mayor Ada Brill.'],
    ['an office in the language of the land', 'We met Taoiseach Ada Brill.', 'We met Prime Minister Ada Brill.'],
    ['a nickname for the given name', 'We met Mayor Adalbert "Ada" Brill.', 'We met Mayor Ada Brill.'],
    [
      'a title with a slip of the pen',
      'We met Prime Minister Ilo Varga.',
      'The dead man is Tarn Prime Minster Ilo Varga, 27.',
    ],
    ['a rank among teachers', 'We met assistant professor Ilo Varga.', 'We met professor Ilo Varga.'],
    ['a site with its noun behind the name', 'They died at Al Tarnur Mosque.', 'They died at the Al Tarnur mosque.'],
    ['one deputy office', 'We met Deputy Mayor Ilo Varga.', 'We met the deputy mayor of Tarn, Ilo Varga.'],
    ['a mayor of old', 'We met Mayor Ilo Varga.', 'We met former deputy mayor Ilo Varga.'],
    ['a calling of old', 'We met breeder Ilo Varga.', 'Ilo Varga, 40, was a pilot.'],
    ['a part in the event told by a clause', 'We met breeder Ilo Varga.', 'Police named the suspect as Ilo Varga.'],
    ['a shorter title', 'We met Marun Police Chief Ilo Varga.', 'We met Chief Ilo Varga.'],
    ['an abbreviated title', 'We met Captain Ilo Varga.', 'We met Capt. Ilo Varga.'],
    ['another word for the office', 'We met spokeswoman Ada Brill.', 'We met spokesperson Ada Brill.'],
    ['a rank beside an office', 'We met Mayor Ilo Varga.', 'We met Captain Ilo Varga.'],
    ['two words for who runs a company', 'We met chief executive Ilo Varga.', 'We met Ilo Varga, CEO of Tarn Foods.'],
    ['who founded it and runs it', 'We met founder Ilo Varga.', 'We met CEO Ilo Varga.'],
    ['a road in short', 'They met on West 43rd Street.', 'They met on W. 43rd St. in Marun.'],
    [
      'who holds the office for a while',
      'We met Interior Minister Ilo Varga.',
      'We met acting Interior Minister Ilo Varga.',
    ],
    ['a leader and a chief', 'We met union leader Ilo Varga.', 'We met union boss Ilo Varga.'],
    ['any office of a firm', 'We met Ilo Varga, a Tarn Foods executive.', 'We met Ilo Varga, director of Tarn Foods.'],
    ['any rank of a force', 'We met senior police officer Ilo Varga.', 'We met Captain Ilo Varga.'],
    ['a former office', 'We met Mayor Ilo Varga.', 'We met former governor Ilo Varga.'],
    ['a part in the event', 'We met Mayor Ilo Varga.', 'We met witness Ilo Varga.'],
    ['a middle initial', 'We met Mayor Ada Brill.', 'We met Mayor Ada J. Brill.'],
    ['a particle', 'We met Mayor Ada Marun.', 'We met Mayor Ada al Marun.'],
    ['a surname', 'We met Mayor Ada Jane Brill.', 'We met Mayor Brill.'],
    ['a surname with its particle', 'We met Mayor Ada al-Marun.', 'Mayor Al-Marun spoke. We met Ada Al-Marun.'],
    ['two words for a prosecutor', 'We met Marun Prosecutor Ilo Varga.', 'We met prosecuting attorney Ilo Varga.'],
    ['a leader of what is not told', 'We met President Ilo Varga.', 'We met longtime leader Ilo Varga.'],
    ['a leader of a land', 'We met President Ilo Varga.', 'We met Zendian leader Ilo Varga.'],
    ['a portfolio behind', 'We met Finance Minister Ilo Varga.', 'We met Ilo Varga, the minister of finance.'],
    [
      'one of two portfolios',
      'We met economy and finance minister Ilo Varga.',
      'We met Ilo Varga, the minister of finance.',
    ],
    ['affairs', 'We met foreign affairs minister Ilo Varga.', 'We met Foreign Minister Ilo Varga.'],
    [
      'who heads a body and its office',
      'We met the head of Enko, Ilo Varga.',
      'We met Enko chief executive Ilo Varga.',
    ],
    ['the boss and the chairman', 'We met Enko boss Ilo Varga.', 'We met Ilo Varga, chairman of Enko.'],
    ['two words for who heads a body', 'We met the head of Enko, Ilo Varga.', 'We met Enko director Ilo Varga.'],
    ['where somebody is from', 'We met Norlanese Ada Brill, a nurse.', 'We met Ada Brill, a nurse.'],
    ['a verb before the name', 'Says Ada Brill, a nurse: "We ran."', 'We met Ada Brill, a nurse.'],
    ['a surname of two', 'We met Mayor Ada Brill-Varga.', 'Mayor Brill-Varga spoke.'],
    ['a pet form of the given name', 'We met Mayor Orsi Brill.', 'We met Mayor Orsolan Brill.'],
    ['whose office it is', 'We met Zendian Vice President Ilo Varga.', 'We met Ilo Varga, the vice-president.'],
    [
      'a deputy office beside another that is held with it',
      'We met Ilo Varga, fund vice-president and president of the Marun League.',
      'We met Ilo Varga, a vice president of the fund.',
    ],
    [
      'a name in full beside its short form in one article',
      'We met Mayor Ada Jane Brill. Mayor Ada Brill left.',
      'We met Mayor Ada Jane Brill.',
    ],
    [
      'a hyphen that one article sets at will',
      'We met Mayor Anne-Marie Brill. Mayor Anne Marie Brill left.',
      'We met Mayor Anne Marie Brill.',
    ],
    ['a site with its noun before the name', 'They left the Hotel Marun Sol.', 'They left the Marun Sol Hotel.'],
    ['a hyphen within a word', 'It is the village of Stari-Tarn.', 'It is the village of Staritarn.'],
    ['the kind of place', 'They reached Marun Province.', 'They reached the province of Marun.'],
  ])('%s', (_, a, b) => expect(judged({ a: [a], b: [b] })).toEqual(['agreed']));
});

it('two titles that one article alone gives are no difference', () => {
  expect(
    judged({
      a: ['We met Mayor Ilo Varga.', 'Later party leader Ilo Varga left.'],
      b: ['The dead man is Ilo Varga, 27.'],
    }),
  ).toEqual(['agreed']);
});

it('one origin alone is told as one', () => {
  const witnesses = witnessesOf({ a: ['We met Mayor Ilo Varga.'], b: ['We met Mayor Ilo Varga.'] });
  const bench = { articles: new Map(), sentences: new Map(), originOf: new Map([['b', 'a']]), days: [] };
  expect(alignNames(witnesses).map((c) => judgeNames(c, bench).verdict)).toEqual(['single-origin']);
});

describe('a surname that no article gives in full', () => {
  it.each([
    ['We met President Varga.', 'We met police commissioner Varga.'],
    ['We met Mayor Varga.', 'We met Governor Varga.'],
    ['We met Captain Varga.', 'We met Sgt. Varga.'],
  ])('may be two people: %s | %s', (a, b) => {
    expect(judged({ a: [a], b: [b] }).filter((v) => v.startsWith('name-variant'))).toEqual([]);
  });
});
