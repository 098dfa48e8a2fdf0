/** Texts that are markup, script, a formula, or an order to a terminal wherever they are not taken as text. */
export const hostileTexts = [
  "<script>window.hit = 1</script>",
  `<img src="https://hostile.example/x" onerror="window.hit = 1">`,
  `"><svg onload="window.hit = 1">`,
  "' onmouseover='window.hit = 1",
  "</script></title><script>window.hit = 1</script>",
  "javascript:window.hit=1",
  "url(https://hostile.example/x);background:red",
  "--><!--",
  `=HYPERLINK("https://hostile.example/","x")`,
  "@SUM(1+1)*cmd|'/C calc'!A0",
  "\uff1d1+1",
  "  =1+1",
  "\u202e\u200fgpj.exe",
  `\${window.hit = 1}{{7*7}}../../%2e%2e\\`,
];
