import pb from "../pipelines/personal-budgets.ts";
import { stageSql } from "../src/store/stage.ts";
const f = { columns: Object.keys(pb.fields), headerLine: 1, delimiter: ",", parameters: {} };
process.stdout.write(stageSql(pb, f).replace("read_csv(?", "read_csv('/tmp/lead/b10.csv'") + ";\n");
