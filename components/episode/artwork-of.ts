export { artworkOf } from '@/lib/output/artwork-of';
