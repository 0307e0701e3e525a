import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** Framing claims of a paragraph, the headline's and plain properties' left out. */
function framings(paragraph: string): FramingClaim[] {
  const { claims } = extract(documentOf('a', `Review\n${paragraph}`));
  return claims.filter(
    (c): c is FramingClaim => c.kind === 'framing' && c.concept !== 'headline' && !c.concept.startsWith('degree:'),
  );
}

const of = (paragraph: string, concept: string): string[] =>
  framings(paragraph)
    .filter((c) => c.concept === concept)
    .map((c) => `${c.label}: ${c.value.text}`);

describe('acts', () => {
  it.each([
    [
      'Twelve soldiers were seized in a raid by rebel forces.',
      'taking-people',
      'seize: Twelve soldiers were seized in a raid by rebel forces',
    ],
    [
      'The villagers say that their sons were taken hostage by gunmen.',
      'taking-people',
      'take hostage: their sons were taken hostage by gunmen',
    ],
    [
      'Gunmen took several aid workers hostage on Monday.',
      'taking-people',
      'take hostage: Gunmen took several aid workers hostage',
    ],
    [
      'The gunmen who on Sunday seized the aid workers have fled.',
      'taking-people',
      'seize: The gunmen who on Sunday seized the aid workers',
    ],
    [
      'Footage shows dozens of fishermen being hauled off by soldiers.',
      'taking-people',
      'haul off: dozens of fishermen being hauled off by soldiers',
    ],
    ['Police detained two men near the harbour.', 'taking-people', 'detain: Police detained two men'],
    // A phrase is told whole, and begins where it begins.
    ['In the town of Halm two teachers were kidnapped.', 'taking-people', 'kidnap: two teachers were kidnapped'],
    [
      'The mayor said that at least 40 villagers were abducted.',
      'taking-people',
      'abduct: at least 40 villagers were abducted',
    ],
    ['Films showed the captured soldiers in a van.', 'taking-people', 'capture: the captured soldiers'],
    [
      'The captain of the ferry was arrested on Monday.',
      'taking-people',
      'arrest: The captain of the ferry was arrested',
    ],
    ['Thousands of visitors fled when the lights went out.', 'flight', 'flee: Thousands of visitors fled'],
    [
      'Hundreds of people on the pier had to be moved to safety.',
      'removal',
      'move to safety: Hundreds of people on the pier had to be moved to safety',
    ],
    [
      'The crowd was evacuated by the fire service.',
      'removal',
      'evacuate: The crowd was evacuated by the fire service',
    ],
    ['A gunman murdered at least nine people.', 'killing', 'murder: A gunman murdered at least nine people'],
    ['Keepers put down the tiger an hour later.', 'killing', 'put down: Keepers put down the tiger'],
    ['A gunman murdered three people in the shop.', 'killing', 'murder: A gunman murdered three people'],
  ])('%s', (paragraph, concept, claim) => {
    expect(of(paragraph, concept)).toEqual([claim]);
  });

  it.each([
    ['The firm seized the chance to grow abroad.', 'taking-people'],
    ['Two soldiers were dispatched at noon to the harbour.', 'killing-fighters'],
    ['The photographer captured the mood of the evening.', 'taking-people'],
    ['The gunman was captured live by the stream.', 'taking-people'],
    ['Two suspects were captured on camera near the bank.', 'taking-people'],
    ['One of those whom a gunman held hostage spoke on Monday.', 'taking-people'],
    ['To their horror, viewers heard the shots.', 'incident'],
    ['The talks took place in the town hall.', 'territory-change'],
    ['The team lost three matches in a row.', 'territory-change'],
    ['Share prices plunged and the currency fell.', 'fall'],
    ['The minister put down the phone.', 'killing'],
    ['The search operation went on all night.', 'incident'],
    ['The evacuation was an operation of hours.', 'incident'],
    ['The mayor named the authors of this provocation.', 'incident'],
    ['Rescuers reached the pit at noon. The operation was halted at dusk.', 'incident'],
    ['Divers were caught in the wreck of the ferry.', 'incident'],
    [
      'The port was shut. Ships lay idle. Crews slept. Cranes stood still. The challenge is made greater by a slump that fierce gang violence has aggravated and by a strike.',
      'incident',
    ],
    ['Her husband sat in the first row.', 'affair'],
    ['The port has long been a jihadist breeding ground.', 'perpetrator'],
    ['Attacks on sheep are common in the hills, shepherds from the whole valley say in a letter.', 'perpetrator'],
  ])('says nothing of "%s"', (paragraph, concept) => {
    expect(of(paragraph, concept)).toEqual([]);
  });

  it('finds who holds a territory and whose it is', () => {
    const [claim] = framings(
      'Norland is recognised as part of the kingdom, but the district has been run by ethnic Sudlanders since 1990.',
    ).filter((c) => c.concept === 'control');
    expect(claim).toMatchObject({
      label: 'run',
      voice: 'own',
      objects: expect.arrayContaining(['district']),
    });
    expect(claim?.evidence.quote).toContain('run by ethnic Sudlanders');
  });

  it('finds a change of hands, whoever it is told of', () => {
    expect(of('Norland ceded swathes of territory that it had controlled for decades.', 'territory-change')).toEqual([
      'cede: Norland ceded swathes of territory',
    ]);
    expect(
      of('The deal allowed Sudland to reclaim control over large parts of the region.', 'territory-change'),
    ).toHaveLength(1);
  });
});

describe('nouns', () => {
  it.each([
    ['A deal was reached on Monday. The truce holds.', 'deal', ['deal: deal', 'truce: truce']],
    ['The standoff at the border bridge ended on Monday.', 'incident', ['standoff: standoff at the border bridge']],
    ['The self-proclaimed republic closed its border.', 'status', ['self-proclaimed: self-proclaimed republic']],
    [
      'Norlandic insurgents and Sudlandic militants met.',
      'fighters',
      ['insurgent: Norlandic insurgents', 'militant: Sudlandic militants'],
    ],
    ['The gunman fled, and police hunt a second suspect.', 'perpetrator', ['gunman: gunman']],
    ['Another suspect is on the run.', 'perpetrator', []],
    ['The town prayed after the attempted massacre.', 'incident', []],
    ['A verbal skirmish followed, and then the attack.', 'incident', ['attack: attack']],
    ['The first tragedy was the death of their dog.', 'incident', []],
    ['A fresh shooting was reported.', 'incident', []],
    ['The driver is a 30-year-old migrant.', 'migrants', []],
    ['Most migrants came by boat.', 'migrants', ['migrant: Most migrants']],
    ['She spoke of penalties which the agency imposes, and the fine.', 'payment', ['fine: fine']],
    ['Nine were held in police raids on flats.', 'incident', []],
    ['The spy drone fell at dawn.', 'drone', ['spy drone: spy drone']],
    ['The autocratic president spoke at noon.', 'reputation', ['autocratic: autocratic president']],
    ['Police named the convicted terrorist who did it.', 'perpetrator', ['terrorist: convicted terrorist']],
    ['The terrorist attack is over.', 'perpetrator', []],
    ['Eight Norlandic insurgents met.', 'fighters', []],
    ['The shooting of March 15 shook the town.', 'incident', ['shooting: shooting']],
  ])('%s', (paragraph, concept, claims) => {
    expect(of(paragraph, concept)).toEqual(claims);
  });
});

describe('a wording is shown whole', () => {
  it.each([
    // With the word that leaves it open.
    ['The suspected arson at the Ellery mill killed nine.', 'fire', 'arson: suspected arson at the Ellery mill'],
    ['Police spoke of the alleged massacre in the valley.', 'incident', 'massacre: alleged massacre in the valley'],
    ['The so-called raid lasted an hour.', 'incident', 'raid: so-called raid'],
    // With a complement that is whole, else without it.
    ['The collision of a ferry with a tanker cost nine lives.', 'incident', 'collision: collision'],
    ['The standoff with guards and the police ended at dawn.', 'incident', 'standoff: standoff'],
    ['The fire in the belief that nobody was there shocked Ellery.', 'fire', 'fire: fire'],
    ['The attack on the mill was long planned.', 'incident', 'attack: attack on the mill'],
    ['The attack on the mill and the blast at the pier cost nine lives.', 'incident', 'attack: attack'],
  ])('%s', (paragraph, concept, claim) => {
    expect(of(paragraph, concept)[0]).toBe(claim);
  });

  it('but for a bracket that it does not close', () => {
    const texts = framings('The jet fell in the Norland-occupied Ostra (NoO) and burnt.').map((c) => c.value.text);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes('('))).toEqual([]);
  });
});

describe('superlatives', () => {
  it.each([
    ['It was the deadliest storm in the island’s history.', ['deadliest storm in the island’s history']],
    ['The fire is the worst forest fire so far this year.', ['worst forest fire so far this year']],
    ['The worst storm in years was followed by floods.', ['worst storm in years']],
    ['It was one of the worst storms in years.', ['one of the worst storms in years']],
    ['The storm, among the largest anyone can remember, hit Ellery.', ['among the largest anyone can remember']],
    ['The fine, the largest the court has ever handed down, was paid.', ['largest the court has ever handed down']],
    ['It saw the biggest protests of the nine years of his rule.', ['biggest protests of the nine years of his rule']],
    ['It was the largest raid on the town since 2002.', ['largest raid on the town since 2002']],
    ['The worst storm since 2002 killed nine.', ['worst storm since 2002']],
    [
      'It was the biggest protest in the capital since the fall of the old order in 1990.',
      ['biggest protest in the capital since the fall of the old order in 1990'],
    ],
    [
      'It was the deadliest attack on villagers in the north of the country in more than a decade.',
      ['deadliest attack on villagers in the north of the country in more than a decade'],
    ],
    [
      'The biggest blackout to hit the island in years left the town dark.',
      ['biggest blackout to hit the island in years'],
    ],
    ['It was one of the island’s worst floods in decades.', ['one of the island’s worst floods in decades']],
    ['The flood is among the island’s worst in decades.', ['among the island’s worst in decades']],
    ['This is the deadliest raid Norland has suffered in years.', ['deadliest raid Norland has suffered in years']],
    ['Forty died in the worst fire Norland has ever had.', ['worst fire Norland has ever had']],
    [
      'It is the worst disaster the island’s football has ever known.',
      ['worst disaster the island’s football has ever known'],
    ],
    ['It is the island’s worst fire, with twice as many dead as the last.', ['island’s worst fire']],
    ['A second storm came a day after the worst storm in years.', ['worst storm in years']],
    ['The purchase is the largest Norland has made.', ['largest Norland has made']],
    ['It was the worst riot in Ellery, and the deadliest worldwide since 1996.', ['deadliest worldwide since 1996']],
    ['It was the second largest fine in the court’s history.', []],
    ['It was the worst flood in decades and the second in a year.', []],
    [
      'It is one of the worst floods in Norland and one of the worst storms in the valley in decades.',
      ['one of the worst storms in the valley in decades'],
    ],
    ['It was the worst flood in decades and the mayor wept.', ['worst flood in decades']],
    ['This year’s deadliest raid killed nine.', ['This year’s deadliest raid']],
    [
      'It was by far the worst attack on the town since gunmen killed 12 people at the inn.',
      ['by far the worst attack on the town since gunmen killed 12 people at the inn'],
    ],
    [
      'They died in the deadliest fire season that has hit Norland in more than a decade.',
      ['deadliest fire season that has hit Norland in more than a decade'],
    ],
    [
      'It is one of the longest terms given to a trader in Norland.',
      ['one of the longest terms given to a trader in Norland'],
    ],
    ['The bid marks the largest all-cash deal on record.', ['largest all-cash deal on record']],
    ['The firm announced its largest ever deal on Monday.', ['largest ever deal']],
    ['It was Norland’s deadliest raid in years on Sunday.', ['Norland’s deadliest raid in years']],
    ['The toll could rise in what is one of the worst fires in years.', ['one of the worst fires in years']],
  ])('%s', (paragraph, quotes) => {
    expect(
      framings(paragraph)
        .filter((c) => c.concept === 'superlative')
        .map((c) => c.value.text),
    ).toEqual(quotes);
  });

  it.each([
    'Most people in the village slept.',
    'The yield rose to its highest this month.',
    'At least five boats sank in the harbour.',
    'The worst is over.',
    'The nearest house burned.',
    'Before the ruling, the largest fine in the trade was one of two million.',
    'The deadliest storm on the island is that of 1962.',
    'The purchase, the largest by the harbour board, was paid in shares.',
    'It was the largest raid on the camp at Orley, in the north of the valley, since 2002.',
    'It was the worst storm on the coast, or at least since 1990.',
    'The worst attack on the town since gunmen struck in 2002 killed nine people.',
    'She has led the largest firm in the valley since her father fell ill.',
    'The deadliest of the fires began near the mill.',
    'Nine died in the worst-hit villages of the valley.',
    'The number may climb, which would make it the deadliest flood since 1960.',
    'It may well be the worst storm in the island’s history.',
    'It was possibly the worst storm in the island’s history.',
  ])('says nothing of "%s"', (paragraph) => {
    expect(framings(paragraph).filter((c) => c.concept === 'superlative')).toEqual([]);
  });
});

describe('those who attacked', () => {
  it.each([
    ['Islamist militants killed nine people in a hotel on Friday.', 'Islamist militants, own'],
    ['Gunmen seized a bakery and killed two officers, the police said.', 'Gunmen, own'],
    ['The hotel was stormed by terrorists on Friday.', 'terrorists, own'],
    [
      'Nine people died in an attack by suspected extremists on a hotel, according to officials.',
      'suspected extremists, own',
    ],
    ['Troops came after armed rebels had taken 30 guests hostage.', 'armed rebels, own'],
    ['Terrorists stormed the hotel, Ada Poe said.', 'Terrorists, retold'],
  ])('%s', (paragraph, told) => {
    const found = framings(paragraph).filter((c) => c.concept === 'attackers');
    expect(found.map((c) => `${c.value.text}, ${c.voice}`)).toEqual([told]);
  });

  it.each([
    'Three attackers shot dead by police were young.',
    'The gunmen were killed by soldiers.',
    'Two years after a terrorist killed nine, the market opened.',
    'Shots inspired by Islamists killed nine people.',
    'Police hunted the gunmen on Friday.',
    'One.\n\nTwo.\n\nThree.\n\nFar from there militants stormed a mill.',
  ])('says nothing of "%s"', (paragraph) => {
    expect(framings(paragraph).filter((c) => c.concept === 'attackers')).toEqual([]);
  });
});

it('tells no word for those who attacked beside another of the headline', () => {
  const words = (headline: string): string[] =>
    extract(documentOf('a', `${headline}\nTerrorists stormed the hotel.`))
      .claims.filter((c) => c.kind === 'framing' && c.concept === 'attackers')
      .map((c) => c.evidence.quote);
  expect(words('Hunt for gunmen goes on in Ellery')).toEqual([]);
  expect(words('Hunt for terrorists goes on in Ellery')).toEqual(['Terrorists']);
});

describe('firsts', () => {
  it.each([
    [
      'She is the first mayor in 40 years to step down of her own free will.',
      'first mayor in 40 years to step down of her own free will',
    ],
    [
      'He is the first abbot to resign since the great fire of 1415.',
      'first abbot to resign since the great fire of 1415',
    ],
    ['It was the first death on a ferry of the line since 2009.', 'first death on a ferry of the line since 2009'],
    [
      "She is Norland's first freely elected leader to be driven from office in its history.",
      'first freely elected leader to be driven from office in its history',
    ],
  ])('%s', (paragraph, rank) => {
    expect(framings(paragraph).filter((c) => c.concept === 'first')).toMatchObject([{ value: { text: rank } }]);
  });

  it.each([
    'She spoke for the first time since the vote.',
    'It was his first speech since the vote.',
    'The first boats arrived in the harbour.',
    'She was the first woman in the room.',
  ])('says nothing of "%s"', (paragraph) => {
    expect(framings(paragraph).filter((c) => c.concept === 'first')).toEqual([]);
  });
});

describe('what is certain alone', () => {
  const words = (paragraph: string): string[] =>
    framings(paragraph).map((c) => `${c.label}, ${c.voice}${c.speaker === null ? '' : ` ${c.speaker}`}`);

  it.each([
    ['an act thought of', 'A letter asked why it was necessary to kill the bear.'],
    ['an act that somebody is blamed for', 'They blame the zoo for putting down the bear.'],
    [
      'a rank whose scope goes on behind a comma',
      "It was the island's worst storm, by the number of the dead, in decades.",
    ],
    ['a thing that was not', 'Not for years has there been a worse crash.'],
    ['a thing told aside', 'Separately, a crash shut the bridge.'],
  ])('leaves out %s', (_, paragraph) => {
    expect(framings(paragraph).filter((c) => !c.label.startsWith('not'))).toEqual([]);
  });

  it('tells by whom a thing is named', () => {
    expect(words('Mayor Ida Lind called the storm the worst in the history of the island.')).toContain(
      'worst in the history of the island, retold Mayor Ida Lind',
    );
  });

  it('tells nothing of a word that somebody reports behind it', () => {
    expect(words('Forty were hurt in the crash, the agency reports with reference to police.')).toEqual([
      expect.stringMatching(/^crash, (unclear|retold)/),
    ]);
  });

  it('tells nothing of what goes on behind a speaker set between commas', () => {
    expect(words('The door gave way, Lind said, before the crash woke the street.')).toEqual([
      expect.stringMatching(/^crash, (unclear|retold)/),
    ]);
  });

  it('names nobody for a word behind a contrast', () => {
    const said = words(
      'Nine died in a raid, according to officials, while Norland\'s military spoke of a "military operation" there.',
    );
    expect(said).toContain('military operation, quoted');
  });

  it('names nobody for a slogan within what is retold', () => {
    const said = words('A march called "The end of the massacre" drew thousands, according to police.');
    expect(said).toContain('massacre, quoted');
  });

  it.each([
    ['Nine people died, police said, in one of the worst fires in years.', 'own'],
    ['The minister said that nine had died, making it the worst fire in years.', 'own'],
    ['Nine people died in what is considered the worst fire in years.', 'unclear'],
    ['The mayor said the fire was the worst in years.', 'retold'],
  ])('tells whose a rank is: %s', (paragraph, voice) => {
    expect(framings(paragraph).filter((c) => c.concept === 'superlative')).toMatchObject([{ voice }]);
  });

  it('keeps the doubt in a wording of the source', () => {
    expect(words('Suspected arson killed nine on Friday.')).toEqual(['arson, own']);
  });

  it.each([
    ['It was the longest ban ever handed out during a cup.', 'longest ban ever handed out during a cup'],
    [
      'It was one of the worst storms ever to have hit the coast.',
      'one of the worst storms ever to have hit the coast',
    ],
    ["It was the island's worst ever mass shooting.", "island's worst ever mass shooting"],
  ])('ranks by what was done to it, whole: %s', (text, rank) => {
    expect(framings(text).filter((c) => c.concept === 'superlative')).toMatchObject([{ value: { text: rank } }]);
  });

  it('prints an epithet with those it stands among', () => {
    const quotes = framings('The combative and embattled chief executive quit.').map((c) => c.value.text);
    expect(quotes).toContain('combative and embattled chief executive');
  });

  it('tells whose the rank is', () => {
    const [rank] = framings("It was the island's deadliest storm.").filter((c) => c.concept === 'superlative');
    expect(rank?.value.text).toBe("island's deadliest storm");
  });
});

describe('which thing a noun speaks of', () => {
  const LEAD =
    'The market was quiet.\n\nShops opened at noon.\n\nRain fell on the town.\n\nFew people came.\n\nThe day went on.\n\n';

  it.each([
    ['The attack lasted an hour.', 'attack'],
    ['The terrifying incident lasted an hour.', 'incident'],
    ['The incident at the market lasted an hour.', 'incident'],
    ['Two gunmen took part in the two attacks.', 'attack'],
    ['It was the end of the standoff.', 'standoff'],
  ])('the event’s: %s', (text, label) => {
    expect(framings(LEAD + text).map((c) => c.label)).toContain(label);
  });

  it.each([
    'The incident lasted an hour.',
    'The attacks of that summer were many.',
    'A description of that suspect was not given.',
    'Nobody saw any raid.',
    'The search for the boy ended in tragedy.',
    'It was a step up in the confrontation over the strait.',
    'A wave of the violence went through the country.',
    'None of the suspects was heard.',
    'Three Norlandian jets flew by.',
    'The mayor called for a truce.',
    'He had planned a massacre, prosecutors said.',
    'It was a massacre that was intended by the clubs.',
    'The harbour office denied that there had been a confrontation.',
    'It would have been a provocation to the neighbours.',
    'Not since 1950 had a massacre cost so many lives.',
    'The man had gone into the mall shooting.',
  ])('not for sure the event’s: %s', (text) => {
    const words = framings(LEAD + text).filter((c) => !c.label.startsWith('no '));
    expect(words.map((c) => c.label)).toEqual([]);
  });

  it('says so where the word is used to deny it', () => {
    expect(of('No clash between the two clans has been so deadly for decades.', 'incident')).toEqual([]);
    expect(of('This is no bailout for the bank.', 'takeover')).toEqual(['no bailout: no bailout for the bank']);
  });
});

describe('every framing claim', () => {
  it('tells quoted words from the article’s own', () => {
    const claims = framings(
      'The mayor said: “This massacre was planned.” The massacre began at noon, neighbours were asleep.',
    );
    expect(claims.map((c) => [c.label, c.voice])).toEqual([
      ['massacre', 'quoted'],
      ['massacre', 'own'],
    ]);
  });

  it('stands where its evidence says, for any text', () => {
    const word = fc.constantFrom(
      'the',
      'soldiers',
      'were',
      'seized',
      'by',
      'rebel',
      'forces',
      'territory',
      '-',
      ',',
      '"',
      'worst',
      'in',
      'run',
      'took',
      'hostage',
      'of',
      'Norland',
      'deal',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 40 }), (words) => {
        const document = documentOf('a', words.join(' '));
        for (const { evidence } of extract(document).claims.filter((c) => c.kind === 'framing')) {
          expect(document.article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('people who are many', () => {
  it.each([
    ['Police fired at peaceful demonstrators in the square.', 'protesters', 'peaceful demonstrator'],
    ['A group of hooded youths broke a window.', 'protesters', 'youths'],
    ['The ship carried 40 illegal migrants.', 'migrants', 'illegal migrant'],
  ])('%s', (text, concept, label) => {
    expect(
      framings(text)
        .filter((c) => c.concept === concept)
        .map((c) => c.label),
    ).toContain(label);
  });

  it('are told from the young age', () => {
    expect(of('In her youth she sang in the choir.', 'protesters')).toEqual([]);
  });
});

describe('what is proposed, taken over, sailed and flown', () => {
  it.each([
    ['Dockers marched against the unpopular harbour bill.', 'proposal', 'unpopular: unpopular harbour bill'],
    ['The controversial law was put off.', 'proposal', 'controversial: controversial law'],
    ['The shotgun merger of the two dairies is done.', 'takeover', 'shotgun merger: shotgun merger of the two dairies'],
    ['A Norlandian patrol boat came near.', 'vessel', 'patrol boat: Norlandian patrol boat'],
    ['A Norlandian warplane flew low.', 'aircraft', 'warplane: Norlandian warplane'],
    ['The tidal wave reached the market.', 'wave', 'tidal wave: tidal wave'],
  ])('%s', (paragraph, concept, wording) => {
    expect(of(paragraph, concept)).toContain(wording);
  });

  it.each([
    ['a man is unpopular, no bill', 'The unpopular captain left.', 'proposal'],
    ['a law is called by its name', 'The proposed Harbour Safety Act was put off.', 'proposal'],
    ['the word stands for no takeover', 'The chemists found a solution.', 'takeover'],
  ])('says nothing where %s', (_, paragraph, concept) => {
    expect(of(paragraph, concept)).toEqual([]);
  });
});

describe('acts that somebody is held to have done', () => {
  it.each([
    'A baker suspected of killing five people in the harbour was questioned on Monday.',
    'A baker accused of murdering five people was questioned on Monday.',
    'The baker, charged with killing five people, was questioned on Monday.',
    'The baker is alleged to have killed five people in the harbour.',
    'The baker was convicted of having killed five people.',
  ])('%s', (text) => {
    expect(framings(text).filter((c) => c.concept.startsWith('killing'))).toEqual([]);
  });

  it('keeps the act that is told', () => {
    const told = framings('A suspected robber killed five people in the harbour on Monday.');
    expect(told.some((c) => c.concept.startsWith('killing'))).toBe(true);
  });
});

describe('how far a wording goes', () => {
  it('leaves out when it was', () => {
    const [first] = of('The minister rejected responsibility for the airstrike of the day before.', 'air-raid');
    expect(first).toBe('airstrike: airstrike');
  });

  it('leaves out a word that is asked about', () => {
    const asked = 'Police said it was too early to say if it was an act of terror.';
    expect(framings(asked).filter((c) => c.value.text.includes('terror'))).toEqual([]);
    const told = framings('Police said that it was an act of terror.');
    expect(told.some((c) => c.value.text.includes('terror'))).toBe(true);
  });
});
