import { Check, Link } from "lucide-react";
import { useMoment } from "./use-moment.ts";

/** The address bar holds the view; this copies it. Browsers without a clipboard for this page show no button. */
export function CopyLink() {
  const [isCopied, thank] = useMoment();
  if (!navigator.clipboard) return null;
  const Icon = isCopied ? Check : Link;
  return (
    <button
      type="button"
      className="icon-button copy-link"
      aria-label={isCopied ? "Link copied" : "Copy link"}
      onClick={() => navigator.clipboard.writeText(location.href).then(thank)}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
