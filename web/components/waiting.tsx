import { BUILD_FILE } from "../../src/records/build-record.ts";
import { RECORD_FILES } from "../../src/records/graph-records.ts";

/** Which files of the graph have arrived. */
export function Waiting({ files }: { readonly files: readonly string[] }) {
  return (
    <main className="blank" aria-busy="true">
      <h1>Loading the graph</h1>
      <ul className="files">
        {[BUILD_FILE, ...RECORD_FILES].map((file) => (
          <li key={file} data-here={files.includes(file)}>
            {file}
          </li>
        ))}
      </ul>
    </main>
  );
}
