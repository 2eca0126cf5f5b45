export { describeStory } from './inquiry-stage.ts';

/** The company of the inquiries, where Max looks after the rotation: Alice is on this week, Bob the next, and Carol is the backup. */
export const ALL_ABOUT_SHIFTS = (company: string): string =>
  company.replace('participants: [alice, bob]', 'participants: [alice, bob]\n    owners: [max]');
