import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AutomaticNote } from '@/components/transcript/automatic-note';
import { ModelCredit } from '@/components/transcript/model-credit';
import { markDoubts } from '@/lib/output/mark-doubts';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { show } from '@/tests/unit/lib/output/sample';

const transcriber = { engine: 'sherpa-onnx', version: '1.13.8', model: 'parakeet-tdt-0.6b-v3' };
const automatic = timedEpisode(transcript('Old maps have no north.', 'Nobody missed it.'), {
  transcription: { status: 'automatic', transcriber },
});
const doubtful = {
  ...automatic,
  timing: automatic.timing && {
    ...automatic.timing,
    doubts: [{ from: 3, to: 6, reason: 'unsure' as const }],
  },
};
const note = (shown: typeof show, episode = automatic) =>
  renderToStaticMarkup(<AutomaticNote show={shown} episode={episode} />);

describe('the note on an automatic transcript', () => {
  it('links to where the file can be edited, else to the e-mail of the show, else nowhere', () => {
    const editUrl = 'https://code.example/edit/maps.md#L{line}';
    expect(note(show, { ...automatic, editUrl })).toContain(
      'href="https://code.example/edit/maps.md#L1"',
    );
    expect(note(show)).toContain('href="mailto:joanna@example.org?subject=Half%20a%20minute"');
    expect(note({ ...show, email: null })).toContain('it may contain mistakes.</p>');
  });

  it('explains the underlines if there are some', () => {
    expect(note(show)).not.toContain('Underlined');
    expect(note(show, doubtful)).toContain('Underlined passages are uncertain.');
  });

  it('goes away when a person has corrected the text', () => {
    const transcription = { status: 'corrected', transcriber } as const;
    expect(note(show, { ...automatic, transcription })).toBe('');
  });
});

describe('doubtful passages', () => {
  it('are marked in each paragraph that they reach', () => {
    const html = markDoubts(doubtful).sections.flatMap(({ blocks }) => blocks.map((b) => b.html));
    expect(html).toEqual([
      'Old maps have <span class="doubtful">no north</span>.',
      '<span class="doubtful">Nobody</span> missed it.',
    ]);
  });

  it('are not marked in a corrected text', () => {
    const transcription = { status: 'corrected', transcriber } as const;
    expect(markDoubts({ ...doubtful, transcription })).toBe(doubtful.transcript);
  });
});

describe('the credit of a model', () => {
  it('names the model, its maker and its license, with links', () => {
    const html = renderToStaticMarkup(
      <ModelCredit transcription={{ status: 'corrected', transcriber }} />,
    );
    expect(html).toContain('>Parakeet TDT 0.6B v3</a> (NVIDIA), <a href="https://creativecommons');
  });
});
