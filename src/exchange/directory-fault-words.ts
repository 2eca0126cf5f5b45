import type { DirectoryFault } from '../directory/faults.ts';
import { shown } from './shown.ts';

/** What is wrong and what to write instead, in English, for whoever wrote a file. */
export function directoryFaultInWords(fault: DirectoryFault): {
  readonly message: string;
  readonly instead: string;
} {
  switch (fault.code) {
    case 'unknown-reference':
      return {
        message: `there is no ${fault.to} “${shown(fault.id)}”`,
        instead: `a ${fault.to} that is there`,
      };
    case 'parent-cycle':
      return {
        message: `the parents go in a circle: ${fault.cycle.join(' → ')}`,
        instead: 'a topic above it, or no parent',
      };
    case 'name-collision': {
      const same = fault.name === fault.withName ? '' : ` as “${shown(fault.withName)}”`;
      return {
        message: `“${shown(fault.name)}” is a name of the topic “${fault.with}” already${same}`,
        instead: 'another word, so that people who type it get one answer',
      };
    }
    case 'shared-identity':
      return {
        message: `the person “${fault.with}” has the same one`,
        instead: 'their own, by which they are recognised; what several people share, a department has',
      };
    case 'time-off-of-no-length':
      return {
        message: 'the time off ends before it begins',
        instead: `a moment after ${fault.from}: the day they are back`,
      };
    default:
      return fault satisfies never;
  }
}
