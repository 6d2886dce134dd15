// Where files go in: dropped anywhere on the view, chosen, or pasted as text.
import { useEffect, useId, useRef, useState } from 'react';
import { FIELDS } from '../../view/csv-cells.ts';
import { save } from './save.ts';
import { addFiles } from './session.ts';
import { useAddWords } from './use-session.ts';

/** The columns a person fills in, and two rows that show how. */
const ASKED = FIELDS.filter(
  field => !['id', 'body', 'hedge', 'printed', 'basis', 'source_kind'].includes(field),
);
const TEMPLATE = `${ASKED.join(',')}
,示例市人力资源和社会保障局,2020,requests.received,,12,件,exact,exact,全年收到政府信息公开申请12件,https://example.gov.cn/
,示例市人力资源和社会保障局,2020,hotline.calls,,1.2万,次,over,over,12333热线受理来电1.2万余次,https://example.gov.cn/
`;

/** Files of a drop; a folder gives its files, as deep as they lie. */
async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const found: File[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.isFile)
      found.push(await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail)));
    else if (entry.isDirectory) {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
        if (some.length === 0) break;
        for (const one of some) if (!one.name.startsWith('.')) await walk(one);
      }
    }
  };
  for (const entry of entries) await walk(entry);
  return found;
}

export function Dropzone() {
  const words = useAddWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const label = useId();
  useEffect(() => {
    const holds = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent): void => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent): void => {
      if (!holds(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void filesOf(event.dataTransfer).then(addFiles);
    };
    addEventListener('dragenter', enter);
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', take);
    };
  }, []);
  const template = (): void =>
    save('mingjian-template.csv', new Blob(['\ufeff', TEMPLATE], { type: 'text/csv' }));
  const paste = (): void => {
    if (text.trim() === '') return;
    addFiles([new File([text], `${words.pasted}.txt`, { type: 'text/plain' })]);
    setText('');
  };
  return (
    <section className="dropzone" data-over={over}>
      <p className="dropzone-title">{over ? words.dropNow : words.drop}</p>
      <p className="small">{words.kinds}</p>
      <p className="dropzone-actions">
        <input
          ref={input}
          type="file"
          multiple
          className="sr"
          tabIndex={-1}
          aria-hidden="true"
          onChange={event => {
            addFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <button type="button" className="button main" onClick={() => input.current?.click()}>
          {words.pick}
        </button>
        <button type="button" className="plain" onClick={template}>
          {words.csvTemplate}
        </button>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <label htmlFor={label}>{words.pasteLabel}</label>
        <textarea id={label} rows={8} value={text} onChange={event => setText(event.target.value)} />
        <p>
          <button type="button" className="button" disabled={text.trim() === ''} onClick={paste}>
            {words.pasteAdd}
          </button>
        </p>
      </details>
    </section>
  );
}
