import { describe, expect, it } from 'vitest';
import { createSeek } from '@/lib/browser/player/howler-engine/seek';
import type { EngineFact } from '@/lib/player/player-event';
import { FakeAudio } from '@/tests/unit/lib/browser/player/fake-audio';

function seekOn(element: FakeAudio, start: number | null = null) {
  const facts: EngineFact[] = [];
  const seek = createSeek(element.asElement(), (fact) => void facts.push(fact), start);
  return { seek, facts };
}

/** An element whose server sends any part of 2530 seconds. */
function known(): FakeAudio {
  const element = new FakeAudio(false);
  void element.play();
  element.begin();
  return element;
}

describe('a seek', () => {
  it('tells where it goes, then where the sound is', () => {
    const element = known();
    const { seek, facts } = seekOn(element);
    expect(seek.to(100)).toBe(true);
    expect(element.currentTime).toBe(100);
    expect(facts).toEqual([{ type: 'moved', position: 100 }]);
    element.currentTime = 100.2;
    expect(seek.position()).toBe(100);
    expect(seek.endSeek()).toBe(100);
    expect(seek.position()).toBe(100.2);
  });

  it('waits until the browser knows the length', () => {
    const element = new FakeAudio(false);
    const { seek } = seekOn(element);
    expect(seek.to(100)).toBe(true);
    expect(element.currentTime).toBe(0);
    void element.play();
    element.begin();
    seek.retryIfUnknown();
    expect(element.currentTime).toBe(100);
  });

  it('stays where it is when the server sends no parts', () => {
    const element = known();
    element.currentTime = 12;
    element.seekable = { length: 1, start: () => 0, end: () => 0 };
    const { seek, facts } = seekOn(element);
    expect(seek.to(100)).toBe(false);
    expect(facts).toEqual([{ type: 'seekRejected' }, { type: 'moved', position: 12 }]);
    expect(element.currentTime).toBe(12);
  });

  it('says so when the element has ended up elsewhere', () => {
    const element = known();
    const { seek, facts } = seekOn(element);
    seek.to(100);
    element.currentTime = 0;
    expect(seek.endSeek()).toBeNull();
    expect(facts.slice(-2)).toEqual([{ type: 'seekRejected' }, { type: 'moved', position: 0 }]);
  });

  it('goes back to what was heard last when it will never end', () => {
    const element = known();
    const { seek, facts } = seekOn(element);
    element.currentTime = 40;
    seek.reportProgress();
    seek.to(100);
    seek.returnToLastPlayed();
    expect(facts.at(-1)).toEqual({ type: 'moved', position: 40 });
    expect(seek.isPending()).toBe(false);
  });
});
