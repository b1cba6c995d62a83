// The statement under the cursor or the focus is shown in the list beside the text. Without this the numbers in the text lead there.
const statements = new Map([...document.querySelectorAll(".statement")].map((each) => [each.id, each]));
const list = document.querySelector(".reading-list");
let shown = null;
const show = (anchor) => {
  const statement = statements.get(anchor.id.slice(2));
  if (!statement || statement === shown) {
    return;
  }
  document.querySelectorAll(".now").forEach((each) => each.classList.remove("now"));
  shown = statement;
  statement.classList.add("now");
  anchor.querySelectorAll("mark").forEach((each) => each.classList.add("now"));
  if (getComputedStyle(list).position === "sticky") {
    const box = list.getBoundingClientRect();
    const place = statement.getBoundingClientRect();
    if (place.top < box.top || place.bottom > box.bottom) {
      list.scrollTop += place.top - box.top - 16;
    }
  }
};
const anchorOf = (element) => element.closest?.(".anchor[id^='t-']");
document.addEventListener("mouseover", (event) => {
  const anchor = anchorOf(event.target);
  if (anchor) {
    show(anchor);
  }
});
document.addEventListener("focusin", (event) => {
  const back = event.target.closest?.(".text .back");
  const anchor = back ? document.getElementById("t-" + back.hash.slice(1)) : null;
  if (anchor) {
    show(anchor);
  }
});
const showHash = () => {
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (anchor?.matches(".anchor[id^='t-']")) {
    show(anchor);
  }
};
addEventListener("hashchange", showHash);
showHash();
