import type { VoiceFacts } from '../../model/index.js';
import { counted } from './phrases.js';

type Voice = VoiceFacts['voices'][number];

/** "5 voices, all named", "9 voices, 2 of them unnamed", "1 voice, unnamed". */
export function voicesCounted(voices: readonly Voice[]): string {
  const unnamed = voices.filter((v) => !v.named).length;
  const all = counted(voices.length, 'voice');
  if (unnamed === 0) return `${all}, ${voices.length === 1 ? 'named' : 'all named'}`;
  return unnamed === voices.length
    ? `${all}, ${unnamed === 1 ? 'unnamed' : 'none named'}`
    : `${all}, ${unnamed} of them unnamed`;
}

/** "once", "twice", "3 times". */
export const timesInWords = ({ times }: Pick<Voice, 'times'>): string =>
  times < 3 ? (['never', 'once', 'twice'][times] ?? '') : `${times} times`;

type Side = NonNullable<VoiceFacts['sides']>[number];

/** "Norland", "police"; of those whose side nothing tells: "no side given". */
export const sideInWords = (side: string | null | undefined): string => side ?? 'no side given';

/** Lemmas that name no verb of the speaker's: the source itself says "according to X", "citing X". */
const AS_SAID: Readonly<Record<string, string>> = { accord: 'according to', cite: 'cited' };

/** "say, tell, according to". */
export const verbsInWords = (verbs: readonly string[]): string => verbs.map((v) => AS_SAID[v] ?? v).join(', ');

/** "twice, 12 % of the text (say, tell)". */
export const sideCounts = (side: Side): string =>
  `${timesInWords(side)}, ${side.share} % of the text${side.verbs.length > 0 ? ` (${verbsInWords(side.verbs)})` : ''}`;

/** "5 voices, all named; 24 % of its text". */
export const voicesInWords = ({ share, voices }: VoiceFacts): string =>
  `${voicesCounted(voices)}; ${share} % of its text`;
