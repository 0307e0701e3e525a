import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'Fire in Lowmere\n\nA fire broke out at the harbour of Lowmere on Thursday.\n\n';

/** The topics of statements of two articles, of which each tells one sentence. */
const topicsOf = (a: string, b: string): Topic[] =>
  reportOf({ a: { text: HEAD + a }, b: { text: HEAD + b } }).topics.filter((t) => t.kind === 'attribution');

const verdictOf = (a: string, b: string, title: RegExp): string | null =>
  topicsOf(a, b).find((t) => title.test(t.title))?.verdict ?? null;

describe('a cause denied', () => {
  it.each([
    ['Lightning did not cause the fire, the mayor said.', 'The fire was caused by lightning.', 'conflict'],
    ['Lightning did not cause the fire, the mayor said.', 'The fire was caused by high winds.', 'single-origin'],
    ['Lightning did not cause the fire, the mayor said.', 'A storm caused the fire.', 'single-origin'],
    ['The weather did not cause the fire, the mayor said.', 'A storm caused the fire.', 'conflict'],
  ])('is set against that same cause alone: %s %s', (mine, theirs, verdict) => {
    expect(verdictOf(mine, theirs, /^Cause of/) ?? 'single-origin').toBe(verdict);
  });
});

describe('two answers to one question that share no word', () => {
  it.each([
    [
      /^Cause of/,
      'Investigators blamed a gas leak.',
      'The fire was caused by an electrical fault, the owner said.',
      'conflict',
    ],
    [/^Cause of/, 'Lightning started the fire.', 'The cause of the fire was not yet known.', 'divergent'],
    [/^Cause of/, 'The fire was caused by a gas leak.', 'A gas leak may have caused the fire.', 'agreed'],
    [/^Cause of/, 'The fire was caused by a gas leak.', 'A leak of gas triggered the fire.', 'agreed'],
    [/^Cause of/, 'Arson caused the fire.', 'Police do not believe arson caused the fire.', 'conflict'],
    [/^Weapon/, 'He used a pistol.', 'The man, wielding a knife, ran into the shop.', 'divergent'],
    [/^Weapon/, 'He used a gun.', 'The weapon was a revolver.', 'agreed'],
    [/^Acted alone/, 'Police believe the gunman had help.', 'A lone gunman entered the hall.', 'single-origin'],
    [/^Charges/, 'The owner was charged with negligence.', 'No charges have been filed.', 'divergent'],
    [/^How those/, 'Commandos rescued the hostages.', 'The hostages escaped, one of them said.', 'divergent'],
    [/^How those/, 'The hostages are free.', 'The hostages were released.', 'agreed'],
    [
      /^How those/,
      'Commandos rescued the hostages, the army said.',
      'The hostages were released, a mayor said.',
      'agreed',
    ],
    [
      /^How those/,
      'Commandos rescued the hostages, the army said.',
      'The kidnappers released the hostages, the mayor said.',
      'conflict',
    ],
    [
      /^Cause of|^What caused/,
      'The fire was caused by a gas leak.',
      'The mayor spoke of a false alarm and a fire caused by a gas leak.',
      'agreed',
    ],
    [
      /^Cause of|^What caused/,
      'The fire was caused by a gas leak, the mayor said.',
      'The owner said it was false that the fire was caused by a gas leak.',
      'conflict',
    ],
    [
      /^Cause of|^What caused/,
      'It was caused by a gas leak, the mayor said.',
      'The owner regretted the confusion caused by a siren.',
      null,
    ],
    [
      /^Cause of|^What caused/,
      'It was caused by a gas leak, the mayor said.',
      'The owner spoke of a fire caused by lightning.',
      'divergent',
    ],
    [/^How those/, 'All hostages are out.', 'The hostages managed to escape.', 'agreed'],
    [/^State of the brake/, 'The handbrake had been applied, he said.', 'The brake was not engaged.', 'divergent'],
    [/^State of the brake/, 'The brake was on.', 'The brake may not have been engaged.', 'divergent'],
    [/^What was struck/, 'The train hit a repair truck.', 'The train hit a delivery truck.', 'divergent'],
    [/^What was struck/, 'The train hit a repair truck.', 'The train hit a truck.', 'agreed'],
    [/^What was struck/, 'The bus hit a car.', 'The truck collided with a bus.', 'single-origin'],
    [/^Who was among/, 'The pilot was among the dead.', 'The dead include the pilot and a steward.', 'divergent'],
    [/^What was heard/, 'Guests heard gunfire.', 'It sounded like fireworks.', 'single-origin'],
    [/^What was heard/, 'Guests heard a loud bang.', 'Guests heard gunshots.', 'agreed'],
    [/^What the auth/, 'Police treat it as a hate crime.', 'The mayor called it an act of terror.', 'divergent'],
    [/^Where the train/, 'The train had left Lowmere at noon.', 'The train departed from Highmoor.', 'divergent'],
    [/^Where the train/, 'The train had left Lowmere at noon.', 'The train departed from Lowmere station.', 'agreed'],
    [
      /^Whether the suspect/,
      'Police have not named the suspect.',
      'The suspect was named as Tom Harrow.',
      'single-origin',
    ],
    [/^How the arrest/, 'The suspect gave himself up.', 'The suspect was caught at the border.', 'divergent'],
    [/^What became/, 'The gunman is dead.', 'The gunman shot himself.', 'agreed'],
    [/^What became/, 'The gunman shot himself.', 'The gunman was shot dead by police.', 'divergent'],
    [
      /^What became/,
      'The gunman shot himself, the mayor said.',
      'The gunman was shot dead by officers, the coroner said.',
      'conflict',
    ],
    [/^How they got/, 'Two painters jumped into the sea.', 'Both men were rescued from the water.', 'divergent'],
    [
      /^Where the injured/,
      'Two painters were treated by paramedics.',
      'The two men were taken to hospital.',
      'single-origin',
    ],
    [/^Where the injured/, 'The boy was taken to hospital.', 'The boy was discharged from hospital.', 'agreed'],
    [/^How badly/, 'The boy suffered minor injuries.', 'The child is in critical condition.', 'single-origin'],
    [/^How badly/, 'The boy suffered serious injuries.', "The boy's injuries are not life-threatening.", 'agreed'],
    [/^Whether it is on video/, 'Detectives are reviewing footage.', 'There is no video of it.', 'divergent'],
    [/^Whether the device/, 'It was a live bomb.', 'It was a hoax device.', 'divergent'],
    [/^Whether the device/, 'It was a live bomb.', 'It is not clear whether the device could explode.', 'divergent'],
    [/^Criminal record/, 'He was known to police.', 'He had no criminal record.', 'divergent'],
    [/^Criminal record/, 'He was known to police.', 'He was not on a watch list.', 'single-origin'],
    [/^Whether jobs/, 'The firm may cut 300 jobs.', 'It is too early to talk about jobs.', 'single-origin'],
    [/^Whether the merger/, 'The board approved the merger.', 'The board rejected the merger.', 'single-origin'],
    [/^Whether the merger/, 'The merger was approved.', 'The merger has not been approved yet.', 'single-origin'],
    [/^Whether the shares/, 'Shares in the firm rose.', 'The stock of the firm closed lower.', 'single-origin'],
    [/^Whether the device went/, 'The bomb exploded.', 'The bomb was defused.', 'divergent'],
    [/^Whether rescuers/, 'Rescuers reached the village.', 'They were unable to reach the village.', 'single-origin'],
    [
      /^Who won/,
      'Marla Venn won the vote, the commission said.',
      'The mayor said that Oskar Tiel won the vote.',
      'conflict',
    ],
    [/^Who won/, 'Marla Venn won the vote.', 'No winner has been declared.', 'divergent'],
    [/^Who won/, 'Marla Venn won the vote.', 'Venn was declared the winner.', 'agreed'],
    [
      /^Who won/,
      'The union said Marla Venn won the vote.',
      'The host said he declared Oskar Tiel the winner.',
      'divergent',
    ],
    [/^Who won/, 'The union said Marla Venn won the vote.', 'The party said Oskar Tiel won the vote.', 'conflict'],
    [/^Where it came down/, 'The plane came down in a forest.', 'The plane crashed into a mountain.', 'agreed'],
    [/^Where it came down/, 'The plane came down in a field.', 'The plane crashed into the sea.', 'divergent'],
  ])('%s: %s | %s', (title, a, b, verdict) => {
    expect(verdictOf(a, b, title)).toBe(verdict);
  });
});

describe('the words of an answer', () => {
  it('begin with a whole word', () => {
    const quotes = topicsOf('It doesn’t appear there is any video of it.', 'Detectives are viewing the tapes.')
      .filter((t) => /^Whether it is on video/.test(t.title))
      .flatMap((t) => t.claims.map((c) => c.evidence.quote));
    expect(quotes).toContainEqual(expect.stringMatching(/^doesn/));
  });
});

describe('who is meant', () => {
  const NAMED = 'Ralf Bendt, 30, was the gunman, police said. ';
  it.each([
    [/^What became/, `${NAMED}Bendt was shot dead by officers.`, 'The gunman shot himself.', 'divergent'],
    [
      /^What became/,
      `${NAMED}Later that day two officers met Bendt, and one of the officers shot him.`,
      'The gunman shot himself.',
      'divergent',
    ],
    [/^What became/, 'Ralf Bendt was shot dead by officers.', `${NAMED}The gunman shot himself.`, 'divergent'],
    [/^What became/, `${NAMED}Anna Moor was shot dead.`, 'The gunman shot himself.', null],
    [/^What became/, `${NAMED}What the gunman did was captured on film.`, 'The gunman shot himself.', null],
    [
      /^Where the injured/,
      'The welder, Karl Bendt, was in hospital.',
      'A worker was treated by paramedics.',
      'single-origin',
    ],
  ])('%s: %s | %s', (title, a, b, verdict) => {
    expect(verdictOf(a, b, title)).toBe(verdict);
  });
});

describe('what happened to people', () => {
  it.each([
    ['The driver was taken to hospital.', 'The boy was treated at the scene.'],
    ['Dozens were taken to hospital.', 'Some were treated at the scene.'],
    ['Two painters were taken to hospital.', 'Three guards were treated at the scene.'],
    ['Anna Moor was taken to hospital.', 'Guests said Berta Lind was treated at the scene.'],
  ])('is not compared of other people: %s | %s', (a, b) => {
    expect(topicsOf(a, b).filter((t) => t.verdict === 'divergent' || t.verdict === 'conflict')).toEqual([]);
  });
});

describe('whose waters it was', () => {
  it('is a conflict of two sides, and none where nobody says so', () => {
    const told = (who: string, whose: string) => `${who} said the ship was in ${whose} waters.`;
    const title = /^Whose/;
    expect(verdictOf(told('Northland', 'Northland'), told('Southland', 'Southland'), title)).toBe('conflict');
    expect(verdictOf('The ship was in Northland waters.', 'It left Southland waters.', title)).not.toBe('conflict');
  });
});

describe('what one voice tells and another denies', () => {
  it('stands in one topic, whatever each says of it', () => {
    const found = topicsOf(
      'The northern navy said a patrol boat had fired warning shots at the freighter.',
      'There were no warning shots, the shipping line said.',
    );
    expect(found.filter((t) => t.verdict === 'conflict')).toHaveLength(1);
  });

  it('is no thing that somebody means to avoid', () => {
    const avoided = 'The army said it chose its targets avoiding losses and brutal shelling.';
    expect(topicsOf(avoided, 'There was no brutal shelling.').filter((t) => t.verdict === 'conflict')).toEqual([]);
    const told = 'The army said it opened its brutal shelling at dawn.';
    expect(
      topicsOf(told, 'There was no brutal shelling, the mayor said.').filter((t) => t.verdict === 'conflict'),
    ).toHaveLength(1);
  });

  it('is not told by the text of a message of nobody', () => {
    const denied = 'There was no brutal shelling, the mayor said.';
    const conflicts = (told: string): number => topicsOf(told, denied).filter((t) => t.verdict === 'conflict').length;
    expect(conflicts('The message read: “We opened our brutal shelling at dawn.”')).toBe(0);
    expect(conflicts('The owner said: “They opened their brutal shelling at dawn.”')).toBe(1);
  });

  it.each([
    ['The police officers arrived at noon.', 'No police officers were hurt, the mayor said.'],
    ['A bus driver called the harbour office.', 'There was no bus driver, the owner said.'],
  ])('is no thing that only takes part: %s', (a, b) => {
    expect(topicsOf(a, b).filter((t) => t.verdict === 'conflict')).toEqual([]);
  });
});

describe('a shade between two accounts', () => {
  it.each([
    [
      'Her mother and two sisters were rescued from the cellar.',
      'Her mother and brother were rescued from the cellar.',
      /^members/,
    ],
  ])('is told: %s', (a, b, reason) => {
    const reasons = topicsOf(a, b).flatMap((t) => (t.verdict === 'divergent' ? t.reasons : []));
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });

  it.each([
    [
      'The guard at the door was not searching bags, a guest said.',
      'Guards do stop guests and search bags, the owner said.',
      1,
    ],
    [
      'The club declined to comment on the search of bags.',
      'The club did not search bags, and declined to comment.',
      0,
    ],
  ])('is a denial of what another tells beside another act: %s', (a, b, n) => {
    const reasons = topicsOf(a, b).flatMap((t) => (t.verdict === 'divergent' ? t.reasons : []));
    expect(reasons.filter((r) => r.startsWith('negation'))).toHaveLength(n);
  });
});

describe('two sides that accuse each other', () => {
  it('stand in one topic, without a word in common', () => {
    const found = topicsOf(
      'Northland said Southlander commandos raided a post.',
      'Southland said that Northlander troops opened fire on the ridge.',
    );
    expect(found.find((t) => t.title === 'Who attacked whom')?.verdict).toMatch(/conflict|divergent/);
  });

  it('meet one whom an article tells as fact, and whom a clause leaves out', () => {
    const found = topicsOf(
      'Northlander troops crossed the river on Monday and attacked Southlander guards, said Ada Voss, a spokeswoman.',
      'The Southlanders attacked with stones.',
    );
    expect(found.find((t) => t.claims.length === 2 && t.verdict === 'conflict')?.reasons.join()).toMatch(/^actor: /);
  });

  it('are not found where the article tells whom it struck elsewhere, or nobody of a name', () => {
    for (const other of ['The Southlanders attacked a bridge of the Eastlanders.', 'The guards attacked with stones.'])
      expect(
        topicsOf('Northlander troops attacked Southlander guards, said Ada Voss, a spokeswoman.', other).filter(
          (t) => t.verdict === 'conflict',
        ),
      ).toEqual([]);
  });
});

describe('answers that agree', () => {
  /** The answers of a topic that stands among what the sources agree on. */
  const agreed = (title: RegExp, ...articles: readonly string[]): string[] => {
    const texts = Object.fromEntries(articles.map((text, i) => [`paper-${i}`, { text: HEAD + text }]));
    const topics = reportOf(texts).topics.filter((t) => t.verdict === 'agreed' && title.test(t.title));
    return topics.flatMap((t) => t.claims.map((c) => (c.value as { text: string }).text)).sort();
  };

  it('are told without one that agrees with none of them', () => {
    const told = agreed(
      /^What became of/,
      'Police shot the suspect dead at the pier.',
      'The suspect was shot dead.',
      'The suspect is still at large.',
    );
    expect(told).toHaveLength(2);
    expect(told.join()).not.toContain('at large');
  });

  it('are told all where each agrees with another', () => {
    expect(
      agreed(/^How those/, 'The hostages are free.', 'The hostages were released.', 'The hostages are free.'),
    ).toHaveLength(3);
  });
});
