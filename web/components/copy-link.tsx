import { Check, Link } from "lucide-react";
import { useEffect, useState } from "react";

const THANKS = 2000;

/** The address bar holds the view; this copies it. Browsers without a clipboard for this page show no button. */
export function CopyLink() {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    const timer = isCopied ? setTimeout(() => setCopied(false), THANKS) : undefined;
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (!navigator.clipboard) return null;
  const copy = () => navigator.clipboard.writeText(location.href).then(() => setCopied(true));
  const Icon = isCopied ? Check : Link;
  return (
    <button
      type="button"
      className="icon-button copy-link"
      aria-label={isCopied ? "Link copied" : "Copy link"}
      onClick={copy}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
