// A button beside each text that can be copied. Without this the text can be marked and copied as any other.
const words = document.getElementById("words").dataset;
for (const text of document.querySelectorAll(".copy-text")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = words.copy;
  button.setAttribute("aria-describedby", text.id);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      getSelection().selectAllChildren(text);
      document.execCommand("copy");
    }
    button.textContent = words.copied;
    setTimeout(() => { button.textContent = words.copy; }, 2000);
  });
  text.parentElement.append(button);
}
