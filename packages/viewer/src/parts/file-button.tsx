import { useRef } from 'react';

interface FileButtonProps {
  className?: string | undefined;
  label?: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
  children: React.ReactNode;
}

const ACCEPT = [
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.json',
  'text/plain,text/markdown,text/html,application/xhtml+xml,application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
].join(',');

/** A button that opens the system's file chooser. */
export function FileButton({ className, label, multiple = true, onFiles, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={ACCEPT}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file chosen again must be noticed again.
          event.target.value = '';
          if (files.length) onFiles(files);
        }}
      />
    </>
  );
}
