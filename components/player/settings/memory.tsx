import { useRef, useState } from 'react';
import { saveFile } from '@/lib/browser/save-file';
import { disableOffline } from '@/lib/browser/offline/disable-offline';
import { clearSearches } from '@/lib/browser/latest-searches';
import { useWholePlayer } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { messages } from '@/lib/messages/current/listening';

const FILE_NAME = 'listening.json';
const JSON_TYPE = { type: 'application/json' };

/** Saves, loads and clears the player's stored data, which never leaves the browser. */
export function Memory() {
  const { storage } = useWholePlayer();
  const fileInput = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState('');
  const [isConfirming, setIsConfirming] = useState(false);

  async function load(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const episodes = storage.importText(await file.text());
    setResult(episodes === null ? messages.wrongFile : messages.loaded(episodes));
  }

  function clear(): void {
    setIsConfirming(!isConfirming);
    if (!isConfirming) return;
    storage.clear();
    clearSearches();
    void disableOffline(navigator);
    setResult(messages.historyCleared);
  }

  return (
    <section aria-labelledby="memory" className="mt-5 border-t border-line pt-5">
      <h3 id="memory" className="font-semibold">
        {messages.storedData}
      </h3>
      <p className="mt-1 text-sm text-quiet">{messages.storedDataText}</p>
      <div className="mt-2 flex flex-wrap gap-x-5">
        <Button
          kind="plain"
          onClick={() => saveFile(new Blob([storage.exportText()], JSON_TYPE), FILE_NAME)}
        >
          {messages.save}
        </Button>
        <Button kind="plain" onClick={() => fileInput.current?.click()}>
          {messages.load}
        </Button>
        <Button kind="plain" onClick={clear}>
          {isConfirming ? messages.confirmClear : messages.clearHistory}
        </Button>
      </div>
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        aria-label={messages.load}
        hidden
        onChange={({ currentTarget }) => {
          void load(currentTarget.files?.[0]);
          // Cleared, so that the user can choose the same file again.
          currentTarget.value = '';
        }}
      />
      <p role="status" className="text-sm text-accent">
        {result}
      </p>
    </section>
  );
}
