import { Dialog } from "radix-ui";
import { useState } from "react";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { ApartForm } from "./apart-form.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { ForecastBox } from "./forecast-box.tsx";
import { closeAsked, decide } from "./review-actions.ts";
import { type Asked, type Chosen, setWho, useReview } from "./review-store.ts";
import { SameForm } from "./same-form.tsx";
import { TypeForm } from "./type-form.tsx";
import { useForecast } from "./use-forecast.ts";
import { WhoField } from "./who-field.tsx";

/** One decision about an entity or a claim, with what it would change. */
export function DecideDialog() {
  const asked = useReview((state) => state.asked);
  return (
    <DialogFrame name="review-dialog" isOpen={asked !== undefined} onClose={closeAsked} closeWords="Decide nothing">
      {asked && <DecideForm key={keyOf(asked)} asked={asked} />}
    </DialogFrame>
  );
}

function keyOf(asked: Asked): string {
  return asked.kind === "claim" ? `${asked.claim.id} ${asked.evidence.start}` : `${asked.kind} ${asked.entity}`;
}

function DecideForm({ asked }: { readonly asked: Asked }) {
  const known = useReview(({ who, desk }) => who || (desk?.who ?? ""));
  const [who, setName] = useState(known);
  const [why, setWhy] = useState("");
  const [chosen, setChosen] = useState<Chosen>();
  const isReady = chosen !== undefined && chosen.verdicts.length > 0;
  const foreseen = useForecast(
    isReady ? { add: chosen.verdicts.map((each) => ({ ...each, who: "?" })), remove: [] } : undefined,
  );
  const isRefused = foreseen?.problem !== undefined || (foreseen?.forecast?.problems.length ?? 0) > 0;
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (!isReady || isRefused) return;
    setWho(who.trim());
    decide(
      chosen.verdicts.map((each) => (why.trim() === "" ? each : { ...each, why: why.trim() })),
      chosen.words,
    );
    closeAsked();
  };
  return (
    <form onSubmit={save}>
      <header>
        <Dialog.Title>
          <Title asked={asked} />
        </Dialog.Title>
      </header>
      <div className="decide-body">
        <Choices asked={asked} onChoose={setChosen} />
        {isReady && <ForecastBox foreseen={foreseen} />}
        <label className="field">
          <span>
            Why <span className="quiet">(if you like)</span>
          </span>
          <input maxLength={2000} value={why} onChange={({ target }) => setWhy(target.value)} />
        </label>
        <WhoField who={who} onChange={setName} />
      </div>
      <footer>
        <button type="submit" className="button strong" disabled={!isReady || isRefused || who.trim() === ""}>
          Decide
        </button>
        <Dialog.Close className="link">Cancel</Dialog.Close>
      </footer>
    </form>
  );
}

function Title({ asked }: { readonly asked: Asked }) {
  const index = useGraph();
  if (asked.kind === "claim") return asked.isRight ? "These words say so" : "These words do not say so";
  const { name } = index.entity(asked.entity);
  if (asked.kind === "same") return `${name} is the same as…`;
  return asked.kind === "apart" ? `Who or what is not ${name}?` : `${name} is of another type`;
}

function Choices({
  asked,
  onChoose,
}: {
  readonly asked: Asked;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}) {
  switch (asked.kind) {
    case "claim":
      return <ClaimForm asked={asked} onChoose={onChoose} />;
    case "same":
      return <SameForm entity={asked.entity} onChoose={onChoose} />;
    case "apart":
      return <ApartForm entity={asked.entity} onChoose={onChoose} />;
    default:
      return <TypeForm entity={asked.entity} onChoose={onChoose} />;
  }
}
