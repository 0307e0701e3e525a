import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/pipeline.js';

/** Why what two articles tell, each beside matters of its own, differs, as far as other words are the reason. */
function told(first: string, second: string) {
  const beside = ['The council met on Monday to talk about roads.', 'A choir sang in the square as snow came down.'];
  const files = [first, second].map((text, i) => ({
    path: `event/paper-${i}.txt`,
    format: 'text' as const,
    content: `News of the day\n\n${text}\n\n${beside[i]}\n`,
    stated: { publisher: `Paper ${i}`, published: '2024-05-01' },
  }));
  const topics = analyze(files, { event: 'event' }).topics.filter(
    (t) => t.kind === 'attribution' && t.counts.reports > 1,
  );
  return topics.flatMap((t) => t.reasons.filter((r) => r.startsWith('wording: ')));
}

describe('the words of one voice on one thing', () => {
  it.each([
    ['Mayor Piet Brom said: "Half of the town is gone."', 'Brom said: "Half of the town no longer exists."'],
    [
      '"This is a historic, bitter day for the bank," said Jonas Reul, its chairman.',
      'The chairman, Jonas Reul, spoke of "a sad day for this proud bank".',
    ],
    [
      'Piet Brom warned of "grave harm" for the ties of the two towns.',
      'The raid would do "lasting harm" to the ties of the two towns, Brom said.',
    ],
    [
      `In a letter Hart wrote, "I'm angry that the heap of letters still was not enough to stand up to the immense wealth, fame and sway of my landlord."`,
      'Hart said that she was "angry that the heap of letters still was not enough to stand up to the immense charm, fame, and sway of my landlord."',
    ],
    [
      'Jonas Reul spoke of "a grave and serious threat" to the town.',
      'It was "a grave and critical threat", Reul said.',
    ],
    ['Doctor Lena Hart said her "hopes are fading".', '"Our hopes are dwindling," Hart said.'],
    ['Piet Brom called the vote "a great act of democracy".', 'The vote was "an exercise in democracy", Brom said.'],
    [
      '"All twelve of the divers and their coach have left the cave," the Tarn SEALs wrote.',
      '"All twelve of the divers and their coach have been lifted from the cave," wrote the SEALs unit of the Tarn navy.',
    ],
    [
      '"The heart of the matter is the close links between the port and the bank," said the judge, Ken Dae-sun.',
      '"The heart of the matter is collusive ties between the port and the bank," said Lee Dae Sun, the judge.',
    ],
    [
      '"Sometimes you must climb up really high to grasp how small the town is," the note read.',
      'Anna Tolle wrote: "Sometimes we must climb really high to see how small the town is."',
    ],
    [
      '"The council will be shocked by the brutality of the break-in," said Ole Munk.',
      'The council, said Munk, "must be shocked by the brutality of the burglary".',
    ],
    [
      `"All twelve 'River Otters' and their coach were lifted from the cave," Ole Munk wrote.`,
      '"All twelve River Otters and the coach left the cave," wrote Munk.',
    ],
  ])('differ: %s | %s', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
  });

  it.each([
    [
      '"The town is safer and richer inside the league," said Piet Brom on the walls of the town.',
      '"We need to look for the best way out," Brom said on the walls of the town.',
    ],
    [
      'Anna Tolle said that she "strongly objects" to the verdict of the jury.',
      'Tolle said she objects "strongly" to the verdict of the jury.',
    ],
    [
      'Brom called the flood "a disaster without equal".',
      'Piet Brom said the flood was "a disaster without equal in our time".',
    ],
    [
      '"We lost everything in the flood and nobody came to help us," said Ole Munk.',
      'Munk said that "nobody came to help us" in the flood.',
    ],
    [
      'The port, its owner wrote, "can go back to building ships rather than be distracted with another fight".',
      'The port "can go back to building ships rather than be distracted by another fight", a letter read.',
    ],
    [
      'The port, its owner wrote, "can go back to its match(es) with the ships in the old harbour".',
      'The port "can go back to its matches with the big ships in the old harbour", a letter read.',
    ],
    [
      `In a letter Hart wrote, "I'm angry that the heap of letters still was not enough to stand up to the immense wealth, fame and sway of my landlord."`,
      'Hart said that she was "angry that the heap of letters still was not enough to stand up to the immense wealth, fame, and sway of my landlord."',
    ],
    [
      'Jonas Reul spoke of "a grave and serious threat" to the town.',
      'It was "a grave and critical threat", Brom said.',
    ],
    ['Jonas Reul said that "my clerk is a high-quality person".', 'Reul said the clerk was a "high quality person".'],
    ['Jonas Reul promised "a smooth handover".', 'It was "a smooth, peaceful and orderly handover", Reul said.'],
    ['A witness said the blast was "like thunder".', 'The blast was "like an earthquake", a witness said.'],
    ['"The girl was found," sheriff Ole Munk said.', 'Munk said that she "tried to reach the girl".'],
    [
      '"I am convinced that the Harrow Group and its team will overcome this," said Jonas Reul, its chairman.',
      'Jonas Reul said he was stunned "that cheating on such a scale was possible in the Harrow Group".',
    ],
    [
      'Ida Brask warned of "grave harm" for the ties of the two towns.',
      'The raid would do "lasting harm" to the ties of the two towns, Brom said.',
    ],
    ['Ole Munk said the flood was "a nightmare".', 'Ida Brask said the flood was "a horror".'],
    [
      'Anna Tolle said that she "strongly objects" to the verdict of the jury.',
      'Tolle told reporters she "objected deeply" to the verdict of the jury.',
    ],
    [
      'The mayor, Piet Brom, said the flood was "a catastrophe for every family".',
      'Brom called the flood "a disaster without equal".',
    ],
    [
      'The company said the recall was "a purely precautionary step".',
      'The recall was "an abundance of caution", the company said.',
    ],
    [
      'President Mira Sol said the strike was "a betrayal of the nation".',
      'The strike "endangers the economy", said the president, Mira Sol.',
    ],
    [
      'They "broke a window at the back of the museum next to the rails", Ole Munk said.',
      'They "broke a window in the back of the museum next to the rails", Ole Munk said.',
    ],
    [
      '"A mild sentence will send a wrong message to the people of the town," said Ole Munk.',
      '"A mild sentence would send the wrong message to the people of the town," Munk said.',
    ],
    [
      '"The crew made that call because the captain asked for it," said Ole Munk.',
      'Munk said: "[The pilots] made that call because the captain asked for it."',
    ],
    [
      '"There are many people in the town who lost a roof. There are many people in the town who sleep outside," said Ole Munk.',
      '"There are many people in the town who sleep outside," Munk said.',
    ],
    [
      'Ole Munk said: "The first match of the ban is to be served in the cup final on Sunday."',
      '"The remaining matches of the ban shall be served in the next cup of the league, as long as the town qualifies," Munk said.',
    ],
  ])('do not: %s | %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  it('are told as the words in which one utterance differs', () => {
    const first = '"We were shocked by the brutality of the break-in," said Ole Munk.';
    expect(told(first, 'Munk said he was "shocked by the brutality of the burglary".')).toEqual([
      'wording: break-in | burglary',
    ]);
  });
});
