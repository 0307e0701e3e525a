import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const told = (articles: Readonly<Record<string, string>>): string[] =>
  reportOf(articles)
    .topics.filter((t) => t.kind === 'quantity' && t.verdict !== 'single-origin')
    .flatMap((t) =>
      t.claims.flatMap((c) => ((t.left ?? []).includes(c.id) ? [] : [`${c.article}: ${c.evidence.quote}`])),
    );

const OLD = 'Three die as ferry sinks\n\nThree people were killed when a ferry sank off Ellery on Friday.\n';
const ALSO = 'Ferry sinks off Ellery\n\nA ferry sank off Ellery on Friday. Three people were confirmed dead.\n';
const NEW = (body: string) =>
  `Ferry toll reaches five\n\nDivers found two more bodies, taking the death toll to five.\n\n${body}\n`;

describe('a toll that an article looks back on', () => {
  it('agrees with no other, where its headline tells a greater one', () => {
    const rows = told({
      a: OLD,
      b: ALSO,
      c: NEW('The ferry sank on Friday. Three people were confirmed dead on Saturday.'),
    });
    expect(rows).toContain('b: Three people');
    expect(rows).not.toContain('c: Three people');
  });

  it('but does where the headline tells it, too', () => {
    const rows = told({ a: OLD, b: ALSO, c: `${ALSO}\nThree people were killed, the owner said.\n` });
    expect(rows).toContain('c: Three people');
  });
});

describe('a count that somebody gives of his own', () => {
  const hurt = (how: string) =>
    told({
      a: 'Riot in Ellery\n\nA riot in Ellery left 1,000 hurt on Friday.\n',
      b: `Riot hurts 1,000 in Ellery\n\nA riot in Ellery hurt 1,000 people on Friday.\n\nThe square was empty. ${how}\n`,
    });

  it.each(['The ministry gave the number as 620.', 'The ministry put the number of injured at 620.'])(
    'stands beside the greater one of its article: %s',
    (how) => {
      expect(hurt(how)).toContain('b: 620');
    },
  );

  it('but not who was hurt of them', () => {
    expect(hurt('In the square 620 were injured.')).not.toContain('b: 620');
  });
});

describe('a count of what stands before it', () => {
  const HEAD = 'Riot kills 74\n\nA riot in Ellery killed 74 people on Friday.\n\n';
  const rows = (last: string) =>
    told({
      a: 'Riot in Ellery kills at least 73\n\nA riot in Ellery killed 73 people on Friday.\n',
      b: `${HEAD}${last}\n`,
    });

  it('is none of the event, where its article tells a greater one', () => {
    expect(rows('The riot follows clashes in May in which more than 40 people died, officials said.')).not.toContain(
      'b: more than 40 people',
    );
  });

  it('but is where it is greater', () => {
    expect(rows('The riot, in which more than 80 people died, began at noon.')).toContain('b: more than 80 people');
  });
});

describe('two counts that each stand beside a greater one of their article', () => {
  const HEAD = 'Blast kills 72\n\nA blast in the park of Ellery killed 72 people on Sunday.\n\n';

  it('are of two parts, where they have no word in common', () => {
    const rows = told({
      a: `${HEAD}He carried three bodies to a car.\n`,
      b: `${HEAD}Five bodies have yet to be identified.\n`,
    });
    expect(rows.filter((row) => row.endsWith('bodies'))).toEqual([]);
  });

  it('but may differ where they have one', () => {
    const rows = told({
      a: `${HEAD}Ten were killed at the fountain.\n`,
      b: `${HEAD}Seven were killed at the fountain.\n`,
    });
    expect(rows).toEqual(expect.arrayContaining(['a: Ten', 'b: Seven']));
  });

  it('are with bounds, too, and where the greater one stands in no headline', () => {
    const LATER = `Fires near Ellery\n\nFires raged near Ellery on Sunday.\n\nAt least 74 people were killed by Monday.\n\n`;
    const rows = told({
      a: `${LATER}Calder needs help, too: at least one person died there.\n`,
      b: `${LATER}A photographer saw at least four people dead on a narrow road.\n`,
    });
    expect(rows.filter((row) => /one|four/.test(row))).toEqual([]);
  });

  it('not where one sort of people is told of in both', () => {
    const rows = told({
      a: `${HEAD}Killed were at least 15 Swedish nationals and a priest, a paper said.\n`,
      b: `${HEAD}At least 20 Swedish nationals are also among the dead.\n`,
    });
    expect(rows.filter((row) => row.endsWith('Swedish nationals'))).toHaveLength(2);
  });

  it('not where they are the same', () => {
    const rows = told({
      a: `${HEAD}Police shot dead five people in Calder later.\n`,
      b: `${HEAD}The five men who fled to Calder were killed, too.\n`,
    });
    expect(rows).toEqual(expect.arrayContaining(['a: five people', 'b: five men']));
  });

  it('not where what stands before is of another year', () => {
    const OLD_ONE = 'Crash near Ellery\n\nIt was the worst crash since 1982, when 52 people died.\n\n';
    const rows = told({
      a: `${OLD_ONE}The crash of the coach killed 43 people on Sunday.\n`,
      b: `${OLD_ONE}According to the mayor 42 people had died.\n`,
    });
    expect(rows).toEqual(expect.arrayContaining(['a: 43 people', 'b: 42 people']));
  });
});

describe('a part that several articles tell beside their whole', () => {
  const told41 = (article: string, last: string) =>
    `Crash near Ellery\n\nA coach crash near Ellery killed 43 people on Friday.\n\nThe road was shut, ${article} said. ${last}\n`;
  const OTHER = 'Crash near Ellery\n\nA coach crash near Ellery on Friday killed 43 people.\n';

  it('stands beside no whole', () => {
    const rows = told({
      a: told41('the mayor', 'The other 41 passengers died.'),
      b: told41('the owner', 'In the coach 41 passengers died.'),
      c: OTHER,
    });
    expect(rows).toContain('a: 43 people');
    expect(rows.filter((row) => row.includes('41'))).not.toContain('a: 41 passengers');
  });

  it('but does where one article tells it as its only figure', () => {
    const rows = told({
      a: told41('the mayor', 'The other 41 passengers died.'),
      b: 'Crash near Ellery\n\nA coach crash near Ellery on Friday killed 41 passengers.\n',
      c: OTHER,
    });
    expect(rows).toContain('b: 41 passengers');
  });
});

describe('two counts further down than greater ones', () => {
  const fires = (last: string) =>
    `Fires kill 74 near Ellery\n\nFires near Ellery killed at least 74 people on Monday.\n\nMany fled. The sea was rough.\n\n${last}\n`;

  it('are two parts where no word is the same', () => {
    const rows = told({
      a: fires('A reporter saw at least four people dead on a narrow road.'),
      b: fires('Norland needs help as well: at least one person has been killed there.'),
    });
    expect(rows.filter((row) => row.includes('four') || row.includes('one person'))).toEqual([]);
  });
});
