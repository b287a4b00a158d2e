import { useRef } from 'react';
import { TEXT_FILES } from '#read-text';

interface FileButtonProps {
  className?: string | undefined;
  label?: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
  children: React.ReactNode;
}

const ACCEPT = `${TEXT_FILES},.json,application/json`;

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
