/** True where letters belong to a field or menu. The target as the event's path has it: that of an event from a shadow root is its host. A menu finds its lines by letters. */
export function isTypingIn(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && (target.isContentEditable || target.closest("[role='menu']") !== null))
  );
}
