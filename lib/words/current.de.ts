export { de as words } from './de';
