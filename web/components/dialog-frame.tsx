import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";

/** Over the page, which waits below it until this is closed. It begins with a `Dialog.Title`. */
export function DialogFrame({
  name,
  isOpen,
  onClose,
  closeWords,
  children,
  ...focus
}: {
  /** Class by which it is laid out. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What the cross in the corner does; absent where there is none. */
  readonly closeWords?: string;
  readonly children: ReactNode;
} & Pick<Dialog.DialogContentProps, "onOpenAutoFocus" | "onCloseAutoFocus">) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(isStillOpen) => !isStillOpen && onClose()}>
      <Dialog.Portal>
        {/* No Dialog.Overlay: it writes a style element into the page, which a strict policy refuses. */}
        <div className="backdrop" />
        <Dialog.Content className={`dialog ${name}`} aria-describedby={undefined} {...focus}>
          {children}
          {closeWords !== undefined && (
            <Dialog.Close className="icon-button close" aria-label={closeWords}>
              <X aria-hidden="true" size={18} />
            </Dialog.Close>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
