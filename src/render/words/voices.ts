import type { VoiceFacts } from '../../model/index.js';
import { counted } from './phrases.js';

type Voice = VoiceFacts['voices'][number];

/** "5, all named", "9, 2 of them unnamed", "1, unnamed". */
export function voicesCounted(voices: readonly Voice[]): string {
  const unnamed = voices.filter((v) => !v.named).length;
  if (unnamed === 0) return voices.length === 1 ? '1, named' : `${voices.length}, all named`;
  return unnamed === voices.length
    ? `${voices.length}, ${unnamed === 1 ? 'unnamed' : 'none named'}`
    : `${voices.length}, ${unnamed} of them unnamed`;
}

/** "twice (say, tell)", with the share of the text where it is asked for. */
export const timesInWords = ({ times, verbs }: Pick<Voice, 'times' | 'verbs'>): string =>
  `${times}×${verbs.length > 0 ? ` (${verbs.join(', ')})` : ''}`;

type Side = NonNullable<VoiceFacts['sides']>[number];

/** "Norland", "police"; of those whose side nothing tells: "side not told". */
export const sideInWords = (side: string | null | undefined): string => side ?? 'side not told';

/** "6×, 12 % (say, tell); 3 voices, 1 of them unnamed". */
export const sideCounts = ({ times, share, verbs, voices, unnamed }: Side): string =>
  `${times}×, ${share} %${verbs.length > 0 ? ` (${verbs.join(', ')})` : ''}; ${counted(voices, 'voice')}${unnamedInWords(voices, unnamed)}`;

const unnamedInWords = (voices: number, unnamed: number): string => {
  if (unnamed === 0) return '';
  return unnamed === voices ? ', unnamed' : `, ${unnamed} of them unnamed`;
};

/** "5 voices, all named, in 24 % of its text". */
export const voicesInWords = ({ share, voices }: VoiceFacts): string =>
  `${voicesCounted(voices).replace(/^\d+/, counted(voices.length, 'voice'))}, in ${share} % of its text`;
