import type { RoleTexts } from './texts.ts';

export const rolesPtBr: RoleTexts = {
  'help.setup': 'make this installation yours, with the code that its start printed',
  'help.verify': 'say that all a topic says is still right',
  'help.setup-more': 'For the first admin; afterwards admins name one another.',
  'help.verify-more': 'Without a topic: those of yours that want to be looked at.',
  'example.setup': 'setup ABCD-EFGH',
  'example.verify': 'verify payroll',
};
