import { useReview } from "./review-store.ts";

/** Under which name a decision is filed: kept in this browser, at first what the system knows. */
export function WhoField({ who, onChange }: { readonly who: string; readonly onChange: (who: string) => void }) {
  const known = useReview(({ desk }) => desk?.who);
  return (
    <label className="field">
      <span>Decided by</span>
      <input
        required
        maxLength={100}
        autoComplete="name"
        placeholder={known}
        value={who}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
