/** Howler without its plugin for sound in space, which a podcast has no use for. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
