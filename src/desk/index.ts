export { runDesk } from './run-desk.ts';
