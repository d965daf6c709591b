export { trackOf } from '@/lib/output/track-of';
