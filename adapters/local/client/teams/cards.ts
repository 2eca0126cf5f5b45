export { Card } from './card.tsx';
export { Html } from './html.tsx';
export { TaskDialog } from './task-dialog.tsx';
