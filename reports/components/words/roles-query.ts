import { ownerRoles } from "../../../src/catalogue/evidence.ts";
import { quoted } from "../../../src/contract/sql.ts";

/** SQL: the name of the role in the column `owner_role`; null where none is said. */
export const roleNameSql = `case owner_role ${Object.entries(ownerRoles)
  .map(([code, name]) => `when ${quoted(code)} then ${quoted(name)}`)
  .join(" ")} end`;
