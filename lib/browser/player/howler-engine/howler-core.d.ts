/** Howler without its plugin for spatial audio, which a podcast does not need. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
