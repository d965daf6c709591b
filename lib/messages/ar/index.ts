export { messages as documents } from './documents';
export { messages as pages } from './pages';
