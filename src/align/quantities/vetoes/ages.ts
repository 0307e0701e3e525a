import { sameSurname } from '../../../text/surnames.js';
import { nounOf, otherScope, type VetoRule } from './veto.js';

/**
 * Two ages of two beings: other names; two grown people of no name and of two ages; other nouns ("boy", "gorilla"). A child that the articles tell
 * of may be one, its age mistaken.
 */
export const otherBearer: VetoRule = (a, b) => {
  const [x, y] = [a.claim, b.claim];
  if (x.dimension !== 'age') return null;
  const named = x.bearer !== null && y.bearer !== null;
  if (named) return sameSurname(x.bearer, y.bearer) ? null : otherScope(`${x.bearer} | ${y.bearer}`);
  if (a.size !== b.size && a.group !== 'children' && a.group !== 'things') {
    return otherScope(`ages ${x.value.text} | ${y.value.text}`);
  }
  if (x.counted === '' || y.counted === '' || x.counted === y.counted) return null;
  const apart = a.group === b.group ? a.group === 'things' : a.group !== 'anyone' && b.group !== 'anyone';
  return apart ? otherScope(`${nounOf(x)} | ${nounOf(y)}`) : null;
};
