import { fileName } from '@monitor/domain';
import { loadPart } from '@monitor/web-ui';
import { useState } from 'react';
import type { RefObject } from 'react';
import { saveBlob } from '../download/save-blob.js';

interface DownloadDocumentProps {
  /** The part of the page that goes into the file. */
  of: RefObject<Element | null>;
  title: string;
  /** What the file holds, most general first; also its name. */
  name: readonly string[];
}

type Standing = 'READY' | 'MAKING' | 'MADE' | 'INCOMPLETE' | 'FAILED';

const told: Record<Standing, string> = {
  READY: '',
  MAKING: 'Making the document',
  MADE: 'The document was saved.',
  INCOMPLETE: 'Something is still being fetched. Wait until all of it is there, then try again.',
  FAILED: 'The document could not be made. Try again, or print the page instead.',
};

/** Saves a part of the page for a word processor, made in the browser of what the page shows. */
export function DownloadDocument({ of, title, name }: DownloadDocumentProps) {
  const [standing, setStanding] = useState<Standing>('READY');
  const download = async () => {
    const root = of.current;
    if (root === null || standing === 'MAKING') return;
    if (root.querySelector('.monitor-skeleton') !== null) return setStanding('INCOMPLETE');
    setStanding('MAKING');
    try {
      const { wordFileOf } = await loadPart(() => import('./word-file.js'));
      saveBlob(await wordFileOf(root, title), fileName(name, 'docx'));
      setStanding('MADE');
    } catch {
      setStanding('FAILED');
    }
  };
  return (
    <>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-disabled={standing === 'MAKING'}
        onClick={() => void download()}
      >
        Save for a word processor (DOCX)
      </button>
      <p className="nhsuk-body-s" role="status">
        {told[standing]}
      </p>
    </>
  );
}
