/** The script of a page: its code blocks, which import the site's one module. */
function pageScript(markdown: string): string {
  return [...markdown.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code).join("\n");
}

/** What of the code nothing uses, and so goes: `npm run lint` asks knip. */
export default {
  entry: [
    "src/files/workbook/process.ts",
    // Bundled by the build: what pages run, and the threads that draw them.
    "reports/runtime/act.ts",
    "src/site/draw/worker.ts",
    "reports/check/results.ts",
    "src/check/worker.ts",
    "reports/**/*.md",
    "scripts/*.{ts,js}",
    "tests/**/*.test.ts",
    // Run as processes of their own.
    "tests/faults/child.ts",
    "tests/faults/release-child.ts",
  ],
  project: ["{bench,pipelines,reports,scripts,src,tests}/**/*.ts", "reports/**/*.md"],
  paths: { "/yardstick.js": ["./reports/yardstick.ts"] },
  compilers: { md: pageScript },
  // A type is exported with what it is part of.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // LibreOffice, where the machine has it.
  ignoreBinaries: ["soffice"],
  // Found by their files: a script that is run, one that is put into pages, fonts of pictures, and the types of GeoJSON.
  ignoreDependencies: ["@observablehq/framework", "axe-core", "dejavu-fonts-ttf", "@types/geojson"],
};
