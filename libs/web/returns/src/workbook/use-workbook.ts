import type { WorkbookAnswer } from '@monitor/domain';
import { useState } from 'react';
import { sendWorkbook } from './send-workbook.js';
import type { SendFailure } from './send-workbook.js';

/** How far a workbook that is sent in has come. */
export interface WorkbookSending {
  /** The file that the answer is about. */
  file: File | null;
  answer: WorkbookAnswer | null;
  failure: SendFailure | null;
  isUnderWay: boolean;
  /** Asks what a file would change; saves nothing. */
  preview: (file: File) => Promise<void>;
  /** Saves the file that was previewed. */
  apply: () => Promise<void>;
}

/** Sends workbooks in at an address, one at a time. */
export function useWorkbook(address: string): WorkbookSending {
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<WorkbookAnswer | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const send = async (sent: File, isPreview: boolean) => {
    if (isUnderWay) return;
    setUnderWay(true);
    const result = await sendWorkbook(address, sent, isPreview);
    setUnderWay(false);
    setFile(sent);
    setAnswer('outcome' in result ? result : null);
    setFailure('outcome' in result ? null : result);
  };
  return {
    file,
    answer,
    failure,
    isUnderWay,
    preview: (sent) => send(sent, true),
    apply: () => (file === null ? Promise.resolve() : send(file, false)),
  };
}
